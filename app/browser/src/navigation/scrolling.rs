//! Moving the page under the reader's eyes: at once, since a page that flies by cannot be read.

use leptos::prelude::{document, window};

/// How far down the page is, in whole pixels.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "no page is so long")]
pub fn place() -> u32 {
    window().scroll_y().unwrap_or_default() as u32
}

pub fn jump(place: u32) {
    window().scroll_to_with_x_and_y(0.0, place.into());
}

/// Brings the part of the page into view that `address` names; `None` when it names none.
pub fn to_anchor(address: &str) -> Option<()> {
    let (_, id) = address.split_once('#')?;
    document().get_element_by_id(id).map(|part| part.scroll_into_view())
}
