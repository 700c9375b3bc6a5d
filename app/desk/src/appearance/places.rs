//! Buttons that move a line of a list up or down, or take it out.

use leptos::prelude::*;

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

#[component]
pub fn Places(
    at: usize,
    of: usize,
    #[prop(into)] name: Signal<String>,
    #[prop(into)] on_move: Callback<Move>,
) -> impl IntoView {
    let button = move |label: &'static str, how: Move, can: bool| {
        view! {
            <button
                class="button" type="button" disabled=!can on:click=move |_| on_move.run(how)
            >
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
