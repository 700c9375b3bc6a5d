//! One of several.

use leptos::prelude::*;

use super::{super::Part, around, keep_shown};
use crate::view::view;

/// A choice for a part. Values are texts, as options carry them.
pub struct Choose<T: 'static> {
    id: String,
    label: String,
    part: Part<T>,
    read: fn(&str) -> Option<T>,
    write: fn(&T) -> String,
    options: Signal<Vec<(String, String)>>,
    hint: String,
}

impl Choose<String> {
    pub fn new(
        id: impl Into<String>,
        label: impl Into<String>,
        part: Part<String>,
        options: Signal<Vec<(String, String)>>,
    ) -> Self {
        Self::of(id, label, part, options, |text| Some(text.to_owned()), String::clone)
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Choose<T> {
    pub fn of(
        id: impl Into<String>,
        label: impl Into<String>,
        part: Part<T>,
        options: Signal<Vec<(String, String)>>,
        read: fn(&str) -> Option<T>,
        write: fn(&T) -> String,
    ) -> Self {
        let (id, label) = (id.into(), label.into());
        Self { id, label, part, read, write, options, hint: String::new() }
    }

    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: hint.into(), ..self }
    }

    pub fn draw(self) -> AnyView {
        let Self { id, label, part, read, write, options, hint } = self;
        let around = around(part.sheet, &id, hint);
        let (described, invalid) = (around.described(), around.invalid());
        let chosen = move || part.with(write).unwrap_or_default();
        let shown_now = move || {
            // Options that come later bring the chosen one with them.
            options.track();
            chosen()
        };
        keep_shown(part.sheet, id.clone(), shown_now, move |shown| untrack(chosen) == shown);
        let options = move || {
            let chosen = untrack(chosen);
            let options = options.get().into_iter().map(|(own, name)| {
                let selected = own == chosen;
                view! { <option value=own selected=selected>{name}</option> }
            });
            options.collect_view()
        };
        let choose = move |event| {
            if let Some(value) = read(&event_target_value(&event)) {
                part.set(value);
            }
        };
        let input = view! {
            <select
                class="field__input" id=id aria-describedby=described aria-invalid=invalid
                on:change=choose
            >
                {options}
            </select>
        };
        around.around(label, input)
    }
}
