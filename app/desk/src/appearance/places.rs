//! Lines of a list in their order: moved by buttons, or taken out, which can be undone.

use leptos::prelude::*;

use crate::{
    content::{focus, undo_line},
    frame::say,
    view::view,
};

/// A list whose lines have their places.
pub struct Places<T: 'static> {
    /// Names the list, for the ids of its buttons.
    id: &'static str,
    list: RwSignal<Vec<T>>,
    /// What a line is called.
    name: fn(&T) -> String,
    out: RwSignal<Option<(usize, T)>>,
}

impl<T> Clone for Places<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Places<T> {}

impl<T: Clone + Send + Sync + 'static> Places<T> {
    pub fn new(id: &'static str, list: RwSignal<Vec<T>>, name: fn(&T) -> String) -> Self {
        Self { id, list, name, out: RwSignal::new(None) }
    }

    /// The buttons of the line at `at`, of `of`.
    pub fn buttons(self, at: usize, of: usize, name: Signal<String>) -> AnyView {
        let button = move |label: &'static str, way: &str, can: bool, press: Callback<()>| {
            view! {
                <button
                    class="button" type="button" id=self.button_id(at, way) disabled=!can
                    on:click=move |_| press.run(())
                >
                    {label} <span class="visually-hidden">" "{name}</span>
                </button>
            }
        };
        let up = Callback::new(move |()| self.swap(at, at.saturating_sub(1)));
        let down = Callback::new(move |()| self.swap(at, at + 1));
        let out = Callback::new(move |()| self.take_out(at));
        view! {
            <div class="buttons">
                {button("Lên", "len", at > 0, up)}
                {button("Xuống", "xuong", at + 1 < of, down)}
                {button("Bỏ", "bo", true, out)}
            </div>
        }
    }

    /// Gives back what was taken out last.
    pub fn undoing(self) -> AnyView {
        let line = move || {
            let told = self
                .out
                .with(|out| out.as_ref().map(|(_, line)| format!("Đã bỏ {}.", self.called(line))));
            told.map(|told| undo_line(self.undo_id(), told, move || self.undo()))
        };
        view! { {line} }
    }

    /// What was taken out belongs to a list that is no more.
    pub fn forget(self) {
        self.out.set(None);
    }

    /// What was pressed is drawn anew: the focus goes to it in its new place, or to what can still be pressed.
    fn swap(self, from: usize, to: usize) {
        let Some(name) = self.name_at(from) else { return };
        self.list.update(|list| list.swap(from, to));
        say(format!("Đã chuyển {name} thành số {}.", to + 1));
        let last = self.list.with_untracked(|list| to + 1 == list.len());
        let up = if to < from { to > 0 } else { last };
        focus(self.button_id(to, if up { "len" } else { "xuong" }));
    }

    fn take_out(self, at: usize) {
        let Some(name) = self.name_at(at) else { return };
        self.list.update(|list| self.out.set(Some((at, list.remove(at)))));
        say(format!("Đã bỏ {name}. Có thể hoàn tác."));
        focus(self.undo_id());
    }

    fn undo(self) {
        let Some((at, line)) = self.out.try_update(Option::take).flatten() else { return };
        let at = self.list.with_untracked(|list| at.min(list.len()));
        self.list.update(|list| list.insert(at, line));
        focus(self.button_id(at, "bo"));
    }

    fn name_at(self, at: usize) -> Option<String> {
        self.list.with_untracked(|list| list.get(at).map(|line| self.called(line)))
    }

    fn called(self, line: &T) -> String {
        format!("“{}”", (self.name)(line))
    }

    fn undo_id(self) -> String {
        format!("{}-hoan-tac", self.id)
    }

    fn button_id(self, at: usize, way: &str) -> String {
        format!("{}-{at}-{way}", self.id)
    }
}
