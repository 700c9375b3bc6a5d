//! Rows of a form: added, removed (which can be undone), moved up and down by buttons.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::Part;
use crate::{frame::say, view::view};

/// What a list of rows is called.
#[derive(Clone, Copy)]
pub struct Names {
    /// Of one row, as “nội dung”.
    pub one: &'static str,
    /// On the button that adds one; empty where rows come otherwise.
    pub add: &'static str,
    /// Shown while there is none; may be empty.
    pub none: &'static str,
}

/// Draws the rows of `part`, each by `draw` from its place. A row's id is `id[1]`, counted from 1.
pub fn rows<T: Clone + Send + Sync + 'static>(
    id: impl Into<String>,
    names: Names,
    part: Part<Vec<T>>,
    new: fn() -> T,
    draw: impl Fn(usize, Part<T>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let id: Arc<str> = id.into().into();
    let draw = Arc::new(draw);
    let removed = RwSignal::new(None::<(usize, T)>);
    let count = Memo::new(move |_| part.len());
    let list = Rows { id: id.clone(), names, part, removed };
    let adding = list.clone();
    let undoing = list.clone();
    let each = move |place| {
        let inside = draw(place, part.at(place));
        list.row(place, count, inside)
    };
    view! {
        <div class="rows" id=id.to_string() tabindex="-1">
            <ol class="rows__list">
                <For each=move || 0..count.get() key=|place| *place children=each />
            </ol>
            {move || {
                (count.get() == 0 && !names.none.is_empty())
                    .then(|| view! { <p class="rows__none">{names.none}</p> })
            }}
            {move || {
                let undoing = undoing.clone();
                removed.get().map(|(place, _)| {
                    let told = format!("Đã xóa {} {}.", names.one, place + 1);
                    undo_line(undoing.undo_id(), told, move || undoing.undo())
                })
            }}
            {(!names.add.is_empty())
                .then(|| {
                    view! {
                        <button
                            class="button rows__add" type="button"
                            on:click=move |_| {
                                part.change(|rows| rows.push(new()));
                                adding.focus_row(untrack(|| part.len()));
                            }
                        >
                            {names.add}
                        </button>
                    }
                })}
        </div>
    }
}

struct Rows<T: 'static> {
    id: Arc<str>,
    names: Names,
    part: Part<Vec<T>>,
    removed: RwSignal<Option<(usize, T)>>,
}

impl<T> Clone for Rows<T> {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), ..*self }
    }
}

impl<T: Clone + Send + Sync + 'static> Rows<T> {
    fn row(&self, place: usize, count: Memo<usize>, inside: AnyView) -> AnyView {
        let number = place + 1;
        let name = format!("{} {number}", self.names.one);
        let id = format!("{}[{number}]", self.id);
        let (up, down, off) = (self.clone(), self.clone(), self.clone());
        let button = |text: &'static str| {
            let of = format!(" {name}");
            view! { {text}<span class="visually-hidden">{of}</span> }
        };
        view! {
            <li class="row" id=id.clone() tabindex="-1">
                <div class="row__head">
                    <span class="row__name">{capital(&name)}</span>
                    <span class="row__ways">
                        <button
                            class="row__way" type="button" id=format!("{id}-len")
                            disabled=place == 0 on:click=move |_| up.swap(place, place.wrapping_sub(1), "len")
                        >
                            {button("Lên")}
                        </button>
                        <button
                            class="row__way" type="button" id=format!("{id}-xuong")
                            disabled=move || { count.get() <= number }
                            on:click=move |_| down.swap(place, number, "xuong")
                        >
                            {button("Xuống")}
                        </button>
                        <button class="row__way" type="button" on:click=move |_| off.remove(place)>
                            {button("Xóa")}
                        </button>
                    </span>
                </div>
                {inside}
            </li>
        }
    }

    /// The row takes its button along, and with it the focus.
    fn swap(&self, from: usize, to: usize, way: &str) {
        let count = untrack(|| self.part.len());
        if from >= count || to >= count {
            return;
        }
        self.part.change(|rows| rows.swap(from, to));
        say(format!("Đã chuyển {} thành số {}.", self.names.one, to + 1));
        let row = format!("{}[{}]", self.id, to + 1);
        // At either end its own button can no longer be pressed.
        let end = to == 0 || to + 1 == count;
        focus(if end { row } else { format!("{row}-{way}") });
    }

    fn remove(&self, place: usize) {
        self.part.change(|rows| {
            if place < rows.len() {
                self.removed.set(Some((place, rows.remove(place))));
            }
        });
        say(format!("Đã xóa {} {}. Có thể hoàn tác.", self.names.one, place + 1));
        focus(self.undo_id());
    }

    fn undo(&self) {
        let Some((place, row)) = self.removed.try_update(Option::take).flatten() else { return };
        self.part.change(|rows| rows.insert(place.min(rows.len()), row));
        self.focus_row(place + 1);
    }

    fn undo_id(&self) -> String {
        format!("{}-hoan-tac", self.id)
    }

    fn focus_row(&self, number: usize) {
        let row = format!("{}[{number}]", self.id);
        spawn_local(async move {
            leptos::task::tick().await;
            let Some(row) = document().get_element_by_id(&row) else { return };
            let first = row.query_selector("input, select, textarea").ok().flatten().unwrap_or(row);
            if let Ok(first) = first.dyn_into::<HtmlElement>() {
                let _ = first.focus();
            }
        });
    }
}

/// What was taken away, and the way back.
pub fn undo_line(id: String, told: String, undo: impl Fn() + 'static) -> AnyView {
    view! {
        <p class="rows__undo">
            {told} " "
            <button class="button button--plain" type="button" id=id on:click=move |_| undo()>
                "Hoàn tác"
            </button>
        </p>
    }
}

/// Moves the focus once what is to take it is drawn.
pub fn focus(id: String) {
    spawn_local(async move {
        leptos::task::tick().await;
        let element = document().get_element_by_id(&id);
        if let Some(element) = element.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    });
}

fn capital(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}
