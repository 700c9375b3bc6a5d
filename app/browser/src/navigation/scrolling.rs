//! Moving the page under the reader's eyes: at once, since a page that flies by cannot be read.

use leptos::prelude::{document, window};

/// How far down the page is, in pixels.
pub fn place() -> f64 {
    window().scroll_y().unwrap_or_default()
}

pub fn jump(place: f64) {
    window().scroll_to_with_x_and_y(0.0, place);
}

/// Brings the part of the page into view that `address` names; `None` when it names none.
pub fn to_anchor(address: &str) -> Option<()> {
    let (_, id) = address.split_once('#')?;
    document().get_element_by_id(id).map(|part| part.scroll_into_view())
}
