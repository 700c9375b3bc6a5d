//! Fields of what is written. A field's id is the name the worker's problems call it by.

mod choice;
mod day;
mod entry;
mod ticks;

pub use choice::Choose;
pub use day::day_field;
pub use entry::{Entry, datalist};
pub use ticks::{tick, ticks};

use leptos::prelude::*;
use web_sys::{Element, FocusEvent};

use super::Sheet;
use crate::parts::Around;

fn around(sheet: Sheet, id: &str, hint: impl Into<String>) -> Around {
    Around::new(id, hint, move |id| sheet.wrong(id))
}

/// What the browser shows in an input.
fn shown(id: &str) -> Option<String> {
    let element = document().get_element_by_id(id)?;
    js_sys::Reflect::get(&element, &"value".into()).ok()?.as_string()
}

/// Puts a text into an input, unless it says the same already: what is half typed is not wiped.
fn keep_shown(
    sheet: Sheet,
    id: String,
    text: impl Fn() -> String + 'static,
    same: impl Fn(&str) -> bool + 'static,
) {
    Effect::new(move |_| {
        let text = text();
        let Some(element) = document().get_element_by_id(&id) else { return };
        if shown(&id).is_some_and(|shown| !same(&shown)) {
            let _ = js_sys::Reflect::set(&element, &"value".into(), &text.into());
            sheet.set_unread(&id, None);
        }
    });
}

/// Once its writer has left a field: what to write there when what stands in it cannot be read. A
/// field that is gone, with its row, stands in nobody's way.
fn judge(
    sheet: Sheet,
    id: &str,
    read: impl Fn(&str) -> bool + Copy + 'static,
    sentence: impl Fn() -> &'static str + Copy + 'static,
) -> impl Fn(FocusEvent) + Copy + 'static {
    let id = StoredValue::new(id.to_owned());
    on_cleanup(move || id.with_value(|id| sheet.set_unread(id, None)));
    move |event| {
        // A date that is half chosen has no text, and browsers know it by this only.
        let half = event_target::<Element>(&event).matches("[type^=date]:invalid");
        let right = read(&event_target_value(&event)) && !half.unwrap_or_default();
        id.with_value(|id| sheet.set_unread(id, (!right).then(sentence)));
    }
}
