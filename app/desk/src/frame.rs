//! What stands around every page: whose desk it is, its parts, who is signed in, what was done.

use std::{cell::Cell, sync::LazyLock};

use domain::desk::{PATH, Role, SignOut};
use leptos::{prelude::*, task::spawn_local};

use crate::{leaving, navigation, session, view::view, wire};

/// A part's address under the desk's own, its name, and the least role that has use for it.
type Part = (&'static str, &'static str, Role);

const PARTS: [Part; 6] = [
    ("", "Bàn làm việc", Role::Author),
    ("/bai", "Bản thảo", Role::Author),
    ("/da-dang", "Đã đăng", Role::Author),
    ("/lich", "Lịch đăng", Role::Author),
    ("/bao-cao", "Báo cáo", Role::Editor),
    ("/nhat-ky", "Nhật ký", Role::Editor),
];

const ADMINISTRATION: [Part; 6] = [
    ("/nguoi", "Nhân sự", Role::Administrator),
    ("/co-quan", "Cơ quan", Role::Administrator),
    ("/danh-muc", "Danh mục", Role::Administrator),
    ("/trinh-bay", "Trình bày", Role::Administrator),
    ("/ma-nhap", "Mã nhập", Role::Administrator),
    ("/cai-dat", "Cài đặt", Role::Administrator),
];

static SAID: LazyLock<ArcRwSignal<String>> = LazyLock::new(ArcRwSignal::default);

/// How long before a page is gone to something may be said that is about going there, in milliseconds.
const FRESH: f64 = 1_000.0;

thread_local! {
    static SAID_AT: Cell<f64> = const { Cell::new(0.0) };
}

/// Says that something was done, where all see it and screen readers speak it.
pub fn say(text: impl Into<String>) {
    let text = text.into();
    // The same words a second time are said a second time.
    SAID.set(String::new());
    SAID_AT.set(js_sys::Date::now());
    set_timeout(move || SAID.set(text), std::time::Duration::from_millis(50));
}

#[component]
pub fn Frame(children: Children) -> impl IntoView {
    // What was said belongs to the page it was said on, or to the one it led to.
    let (said, shut, past) = (SAID.clone(), SAID.clone(), SAID.clone());
    Effect::new(move |_| {
        navigation::here();
        if js_sys::Date::now() - SAID_AT.get() > FRESH {
            past.set(String::new());
        }
    });
    view! {
        <a class="skip" href="#noi-dung">"Đến nội dung chính"</a>
        <Header />
        <main class="page desk" id="noi-dung" tabindex="-1">{children()}</main>
        <div class="said" class:said--empty=move || said.with(String::is_empty)>
            <p class="said__text" role="status">{SAID.clone()}</p>
            <button class="said__shut" type="button" on:click=move |_| shut.set(String::new())>
                "Đóng"
            </button>
        </div>
    }
}

#[component]
fn Header() -> impl IntoView {
    let site = || session::me().map(|me| me.site).unwrap_or_default();
    let inside = Memo::new(|_| session::me().is_some());
    let open = RwSignal::new(false);
    view! {
        <header class="desk-header" class:desk-header--open=open>
            <div class="desk-header__inner">
                <p class="desk-header__names">
                    <span class="desk-header__site">{site}</span>
                    <a class="desk-header__name" href=PATH>"Bàn biên tập"</a>
                </p>
                {move || inside.get().then(|| view! { <MenuButton open /> <Account /> })}
            </div>
            {move || inside.get().then(|| view! { <Parts open /> })}
        </header>
    }
}

#[component]
fn MenuButton(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <button
            class="desk-header__menu" type="button" aria-controls="cac-muc"
            aria-expanded=move || open.get().to_string()
            on:click=move |_| open.update(|open| *open = !*open)
        >
            "Các mục"
        </button>
    }
}

#[component]
fn Parts(open: RwSignal<bool>) -> impl IntoView {
    Effect::new(move |_| {
        navigation::here();
        open.set(false);
    });
    let administers = Memo::new(|_| greatest() == Some(Role::Administrator));
    view! {
        <nav class="desk-parts" id="cac-muc" aria-label="Các mục của bàn biên tập">
            <ul class="desk-parts__list">{links(&PARTS)}</ul>
            {move || {
                administers
                    .get()
                    .then(|| {
                        view! {
                            <div class="desk-parts__list desk-parts__list--administration">
                                <p class="desk-parts__name" id="cac-muc-quan-tri">"Quản trị"</p>
                                <ul class="desk-parts__links" aria-labelledby="cac-muc-quan-tri">
                                    {links(&ADMINISTRATION)}
                                </ul>
                            </div>
                        }
                    })
            }}
        </nav>
    }
}

/// The greatest role of who is signed in, wherever they have it.
fn greatest() -> Option<Role> {
    session::caller().and_then(|caller| caller.grants.iter().map(|it| it.role).max())
}

fn links(parts: &'static [Part]) -> impl IntoView {
    move || {
        let path = navigation::here().path;
        let greatest = greatest();
        let offered = parts.iter().filter(|(_, _, least)| greatest.is_some_and(|it| it >= *least));
        offered
            .map(|(part, name, _)| {
                let address = format!("{PATH}{part}");
                let inside = !part.is_empty() && path.starts_with(&format!("{address}/"));
                let current = (path == address || inside).then_some("page");
                view! {
                    <li><a class="desk-parts__link" href=address aria-current=current>{*name}</a></li>
                }
            })
            .collect_view()
    }
}

#[component]
fn Account() -> impl IntoView {
    let name = || session::me().map(|me| me.name).unwrap_or_default();
    view! {
        <div class="desk-account">
            <a class="desk-account__name" href=format!("{PATH}/tai-khoan")>
                <span class="visually-hidden">"Tài khoản của "</span>{name}
            </a>
            <button class="desk-account__out" type="button" on:click=|_| sign_out()>"Đăng xuất"</button>
        </div>
    }
}

fn sign_out() {
    spawn_local(async {
        // Afterwards the worker takes nothing more.
        leaving::save().await;
        if !leaving::may_leave().await {
            return;
        }
        match wire::ask_quietly(SignOut {}).await {
            // All that the page knew goes with it.
            Ok(_) | Err(domain::Failure::Unknown) => {
                leaving::give_up();
                navigation::load(&format!("{PATH}/dang-nhap"));
            }
            Err(failure) => say(crate::failures::words(&failure)),
        }
    });
}
