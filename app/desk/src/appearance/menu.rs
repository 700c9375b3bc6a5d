//! The menu on top of the public pages.

use domain::{
    desk::SaveMenu,
    menu::{BUILT_IN, MOST, MenuItem, checked_menu, default_menu},
};
use leptos::prelude::*;

use super::places::Places;
use crate::{
    frame::say,
    leaving,
    parts::{Busy, Errors, Form, Panel, Press, Submit, TextField},
    view::view,
    wire,
};

/// An item that is being written; the number tells it from the others while they change places. Its
/// texts live as long as it does, whatever was drawn when it was added.
#[derive(Clone)]
struct Written {
    number: usize,
    name: ArcRwSignal<String>,
    to: ArcRwSignal<String>,
}

impl Written {
    fn new(number: usize, item: &MenuItem) -> Self {
        let name = ArcRwSignal::new(item.name.clone());
        Self { number, name, to: ArcRwSignal::new(item.to.clone()) }
    }

    fn item(&self) -> MenuItem {
        let trimmed = |text: &ArcRwSignal<String>| text.get_untracked().trim().to_owned();
        MenuItem { to: trimmed(&self.to), name: trimmed(&self.name) }
    }
}

#[component]
pub fn MenuPanel(menu: Vec<MenuItem>) -> impl IntoView {
    let kept = RwSignal::new(menu.clone());
    let shown = if menu.is_empty() { default_menu() } else { menu };
    let next = StoredValue::new(shown.len());
    let items: Vec<Written> =
        shown.iter().enumerate().map(|(at, item)| Written::new(at, item)).collect();
    let items = RwSignal::new(items);
    let places = Places::new("tm", items, |item: &Written| item.name.get_untracked());
    let add = move |item: &MenuItem| {
        let number = next.get_value();
        next.set_value(number + 1);
        items.update(|items| items.push(Written::new(number, item)));
    };
    let typed =
        move || -> Vec<MenuItem> { items.get_untracked().iter().map(Written::item).collect() };
    leaving::guard(move || {
        let kept = kept.get_untracked();
        typed() != if kept.is_empty() { default_menu() } else { kept }
    });
    let (errors, busy) = (Errors::new(), Busy::new());
    let save = move |menu: Vec<MenuItem>, said: &'static str| {
        busy.run(async move {
            let question = SaveMenu { before: kept.get_untracked(), menu: menu.clone() };
            match wire::ask(question).await {
                Ok(_) => {
                    let own = menu == default_menu();
                    kept.set(if own { Vec::new() } else { menu.clone() });
                    say(said);
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    let submit = move |()| {
        errors.clear();
        match checked_menu(&typed()) {
            Ok(menu) => save(menu, "Đã lưu thanh mục."),
            Err((at, reason)) => {
                let number = items.get_untracked().get(at).map_or(0, |item| item.number);
                errors.add(&format!("tm-ten-{number}"), reason);
                errors.show();
            }
        }
    };
    let reset = move |()| {
        places.forget();
        items.set(Vec::new());
        for item in default_menu() {
            add(&item);
        }
    };
    let lines = move || {
        let all = items.get();
        let of = all.len();
        let lines = all.into_iter().enumerate().map(|(at, item)| {
            let ways = places.buttons(at, of, RwSignal::from(item.name.clone()).into());
            view! { <Line item ways errors /> }
        });
        lines.collect_view()
    };
    view! {
        <Panel title="Thanh mục đầu trang">
            <p>
                {format!(
                    "Nhiều nhất {MOST} mục. Địa chỉ trong trang bắt đầu bằng dấu /, ví dụ /thu-tuc?cap=xa; trang khác \
                     bắt đầu bằng https://."
                )}
            </p>
            <Form errors on_submit=submit>
                <ol class="lines">
                    {lines}
                </ol>
                {places.undoing()}
                <div class="buttons menu-adding">{offers(items, add)}</div>
                <div class="buttons appearance-ways">
                    <Submit busy label="Lưu thanh mục" />
                    <Press busy label="Trở về thanh mục ban đầu" on_press=reset kind="plain" />
                </div>
            </Form>
        </Panel>
    }
}

#[component]
fn Line(
    item: Written,
    /// What moves it.
    ways: AnyView,
    errors: Errors,
) -> impl IntoView {
    let number = item.number;
    let (name, to) = (RwSignal::from(item.name), RwSignal::from(item.to));
    view! {
        <li class="lines__line menu-line">
            <div class="menu-line__fields">
                <TextField id=format!("tm-ten-{number}") label="Tên mục" value=name errors />
                <TextField id=format!("tm-den-{number}") label="Dẫn đến" value=to errors />
            </div>
            {ways}
        </li>
    }
}

/// What can be added: parts of the board that are not in the menu, and an address of one's own.
fn offers(
    items: RwSignal<Vec<Written>>,
    add: impl Fn(&MenuItem) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    move || {
        let there: Vec<String> = items.get().iter().map(|item| item.to.get()).collect();
        if there.len() >= MOST {
            return view! { <p class="lines__more">"Đã đủ số mục; hãy bỏ bớt trước khi thêm."</p> };
        }
        let missing = BUILT_IN.iter().filter(|(to, _)| !there.iter().any(|own| own == to));
        let own = ("", "");
        let offered = missing.chain(std::iter::once(&own)).map(|(to, name)| {
            let label = if to.is_empty() {
                "Thêm liên kết khác".to_owned()
            } else {
                format!("Thêm “{name}”")
            };
            let item = MenuItem { to: (*to).to_owned(), name: (*name).to_owned() };
            view! {
                <button class="button" type="button" on:click=move |_| add(&item)>{label}</button>
            }
        });
        offered.collect_view().into_any()
    }
}
