//! Buttons that move a line of a list up or down, or take it out.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlButtonElement;

use crate::view::view;

/// What is to become of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    Up,
    Down,
    Out,
}

/// Does it with the line at `at`.
pub fn moved<T>(list: &mut Vec<T>, at: usize, how: Move) {
    match how {
        Move::Up if at > 0 => list.swap(at, at - 1),
        Move::Down if at + 1 < list.len() => list.swap(at, at + 1),
        Move::Out if at < list.len() => drop(list.remove(at)),
        _ => {}
    }
}

/// Where the focus goes when the line has moved: to the same button in its new place, or the next that can
/// be pressed; what was pressed is drawn anew.
fn follow(list: &'static str, at: usize, of: usize, how: Move) {
    let there = match how {
        Move::Up => at.saturating_sub(1),
        Move::Down => at + 1,
        Move::Out => at.min(of.saturating_sub(2)),
    };
    set_timeout(
        move || {
            let ways = [how, Move::Down, Move::Up];
            let buttons = ways.into_iter().filter_map(|way| {
                let found = document().get_element_by_id(&id(list, there, way))?;
                found.dyn_into::<HtmlButtonElement>().ok().filter(|button| !button.disabled())
            });
            for button in buttons.take(1) {
                let _ = button.focus();
            }
        },
        std::time::Duration::ZERO,
    );
}

fn id(list: &str, at: usize, how: Move) -> String {
    format!("{list}-{at}-{how:?}")
}

#[component]
pub fn Places(
    /// Names the list, for the ids of its buttons.
    list: &'static str,
    at: usize,
    of: usize,
    #[prop(into)] name: Signal<String>,
    #[prop(into)] on_move: Callback<Move>,
) -> impl IntoView {
    let button = move |label: &'static str, how: Move, can: bool| {
        let press = move |_| {
            on_move.run(how);
            follow(list, at, of, how);
        };
        view! {
            <button class="button" type="button" id=id(list, at, how) disabled=!can on:click=press>
                {label} <span class="visually-hidden">" "{name}</span>
            </button>
        }
    };
    view! {
        <div class="buttons">
            {button("Lên", Move::Up, at > 0)}
            {button("Xuống", Move::Down, at + 1 < of)}
            {button("Bỏ", Move::Out, true)}
        </div>
    }
}
