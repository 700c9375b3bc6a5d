//! What is typed: one line, several, a number, a date.

use domain::Moment;
use leptos::prelude::*;

use super::{super::Part, around, judge, keep_shown};
use crate::{moments, view::view};

const NUMBER: &str = "Hãy ghi số, ví dụ 2.";
const MOMENT: &str = "Hãy chọn đủ ngày, tháng, năm và giờ, phút; hoặc xóa hết để trống.";

/// An input of a part. What is typed is read at once; what cannot be read stands for nothing, and
/// stays to be put right.
pub struct Entry<T: 'static> {
    id: String,
    label: String,
    part: Part<T>,
    read: fn(&str) -> Option<T>,
    write: fn(&T) -> String,
    unread: &'static str,
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
        Self::of(id, label, part, |text| Some(text.to_owned()), String::clone)
    }
}

impl Entry<Vec<String>> {
    /// One a line.
    pub fn lines(id: impl Into<String>, label: impl Into<String>, part: Part<Vec<String>>) -> Self {
        Self::of(id, label, part, |text| Some(lines_of(text)), |lines| lines.join("\n")).rows(4)
    }
}

impl Entry<Option<u32>> {
    pub fn number(
        id: impl Into<String>,
        label: impl Into<String>,
        part: Part<Option<u32>>,
    ) -> Self {
        let read = |text: &str| match text.trim().replace('.', "").as_str() {
            "" => Some(None),
            number => number.parse().ok().map(Some),
        };
        let write = |number: &Option<u32>| number.map(|it| it.to_string()).unwrap_or_default();
        Self { mode: Some("numeric"), ..Self::of(id, label, part, read, write).short() }
            .unread(NUMBER)
    }
}

impl Entry<u32> {
    pub fn count(id: impl Into<String>, label: impl Into<String>, part: Part<u32>) -> Self {
        let read = |text: &str| match text.trim() {
            "" => Some(0),
            number => number.parse().ok(),
        };
        let entry = Self::of(id, label, part, read, ToString::to_string).short();
        Self { mode: Some("numeric"), ..entry }.unread(NUMBER)
    }
}

impl Entry<Option<Moment>> {
    /// A date and time of day, in Vietnam's time.
    pub fn moment(
        id: impl Into<String>,
        label: impl Into<String>,
        part: Part<Option<Moment>>,
    ) -> Self {
        let read = |text: &str| match text {
            "" => Some(None),
            text => moments::read(text).map(Some),
        };
        let write = |moment: &Option<Moment>| moment.map(moments::written).unwrap_or_default();
        let entry = Self::of(id, label, part, read, write);
        Self { kind: "datetime-local", ..entry.short() }.unread(MOMENT)
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Entry<T> {
    pub fn of(
        id: impl Into<String>,
        label: impl Into<String>,
        part: Part<T>,
        read: fn(&str) -> Option<T>,
        write: fn(&T) -> String,
    ) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            part,
            read,
            write,
            unread: "",
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

    /// What to write, for who wrote something else.
    fn unread(self, unread: &'static str) -> Self {
        Self { unread, ..self }
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
        let Self { id, label, part, read, write, unread, kind, hint, rows, short, list, mode } =
            self;
        let sheet = part.sheet;
        let around = around(sheet, &id, hint);
        let (described, invalid) = (around.described(), around.invalid());
        let text = move || part.with(write).unwrap_or_default();
        let first = untrack(text);
        let read_or_nothing = move |text: &str| read(text).or_else(|| read(""));
        keep_shown(sheet, id.clone(), text, move |shown| {
            untrack(|| part.get()) == read_or_nothing(shown)
        });
        let left = judge(sheet, &id, move |text| read(text).is_some(), move || unread);
        let own = id.clone();
        let typed = move |event| {
            let text = event_target_value(&event);
            if read(&text).is_some() {
                sheet.set_unread(&own, None);
            }
            if let Some(value) = read_or_nothing(&text) {
                part.set(value);
            }
        };
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
                    aria-describedby=described aria-invalid=invalid prop:value=first on:input=typed on:blur=left
                />
            }
        };
        around.around(label, input)
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
