//! What is typed: one line, several, a number, a date.

use domain::Moment;
use leptos::prelude::*;

use super::{super::Part, Around, keep_shown};
use crate::view::view;

/// An input of a part. What is typed is read at once; what is not whole yet reads as nothing.
pub struct Entry<T: 'static> {
    id: String,
    label: String,
    part: Part<T>,
    read: fn(&str) -> T,
    write: fn(&T) -> String,
    kind: &'static str,
    hint: String,
    rows: u32,
    short: bool,
    list: &'static str,
    mode: Option<&'static str>,
}

impl Entry<String> {
    /// Text.
    pub fn new(id: impl Into<String>, label: impl Into<String>, part: Part<String>) -> Self {
        Self::of(id, label, part, str::to_owned, String::clone)
    }
}

impl Entry<Vec<String>> {
    /// One a line.
    pub fn lines(id: impl Into<String>, label: impl Into<String>, part: Part<Vec<String>>) -> Self {
        Self::of(id, label, part, lines_of, |lines| lines.join("\n")).rows(4)
    }
}

impl Entry<Option<u32>> {
    pub fn number(
        id: impl Into<String>,
        label: impl Into<String>,
        part: Part<Option<u32>>,
    ) -> Self {
        let read = |text: &str| text.trim().replace('.', "").parse().ok();
        let write = |number: &Option<u32>| number.map(|it| it.to_string()).unwrap_or_default();
        Self { mode: Some("numeric"), ..Self::of(id, label, part, read, write).short() }
    }
}

impl Entry<u32> {
    pub fn count(id: impl Into<String>, label: impl Into<String>, part: Part<u32>) -> Self {
        let read = |text: &str| text.trim().parse().unwrap_or_default();
        Self {
            mode: Some("numeric"),
            ..Self::of(id, label, part, read, ToString::to_string).short()
        }
    }
}

impl Entry<Option<Moment>> {
    /// A date and time of day, in Vietnam's time.
    pub fn moment(
        id: impl Into<String>,
        label: impl Into<String>,
        part: Part<Option<Moment>>,
    ) -> Self {
        let entry = Self::of(id, label, part, crate::moments::read, |moment| {
            moment.map(crate::moments::written).unwrap_or_default()
        });
        Self { kind: "datetime-local", ..entry.short() }
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Entry<T> {
    pub fn of(
        id: impl Into<String>,
        label: impl Into<String>,
        part: Part<T>,
        read: fn(&str) -> T,
        write: fn(&T) -> String,
    ) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            part,
            read,
            write,
            kind: "text",
            hint: String::new(),
            rows: 1,
            short: false,
            list: "",
            mode: None,
        }
    }

    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: hint.into(), ..self }
    }

    pub fn rows(self, rows: u32) -> Self {
        Self { rows, ..self }
    }

    pub fn kind(self, kind: &'static str) -> Self {
        Self { kind, ..self }
    }

    pub fn short(self) -> Self {
        Self { short: true, ..self }
    }

    /// The id of a list of suggestions.
    pub fn list(self, list: &'static str) -> Self {
        Self { list, ..self }
    }

    pub fn draw(self) -> AnyView {
        let Self { id, label, part, read, write, kind, hint, rows, short, list, mode } = self;
        let around = Around { sheet: part.sheet, id: id.clone(), label, hint };
        let (described, invalid) = (around.described(), around.invalid());
        let text = move || part.with(write).unwrap_or_default();
        let first = untrack(text);
        keep_shown(id.clone(), text, move |shown| untrack(|| part.get()) == Some(read(shown)));
        let typed = move |event| part.set(read(&event_target_value(&event)));
        let input = if rows > 1 {
            view! {
                <textarea
                    class="field__input" id=id rows=rows aria-describedby=described aria-invalid=invalid
                    prop:value=first on:input=typed
                ></textarea>
            }
        } else {
            view! {
                <input
                    class="field__input" class:field__input--short=short id=id type=kind
                    list=(!list.is_empty()).then_some(list) inputmode=mode autocomplete="off"
                    aria-describedby=described aria-invalid=invalid prop:value=first on:input=typed
                />
            }
        };
        around.around(input)
    }
}

/// Lines that are not empty.
fn lines_of(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

/// What inputs whose `list` is `id` suggest.
pub fn datalist(id: &'static str, options: impl Fn() -> Vec<String> + Send + 'static) -> AnyView {
    let drawn = move || {
        options().into_iter().map(|value| view! { <option value=value></option> }).collect_view()
    };
    view! { <datalist id=id>{drawn}</datalist> }
}
