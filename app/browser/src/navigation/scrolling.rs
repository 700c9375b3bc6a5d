//! Moving the page under the reader's eyes.

use leptos::prelude::{document, window};
use web_sys::{ScrollBehavior, ScrollIntoViewOptions, ScrollToOptions};

/// How far down the page is, in pixels.
pub fn place() -> f64 {
    window().scroll_y().unwrap_or_default()
}

/// A new page stands where it is to be read: only within a page may the way there be seen.
pub fn jump(place: f64) {
    let there = ScrollToOptions::new();
    there.set_top(place);
    there.set_behavior(ScrollBehavior::Instant);
    window().scroll_to_with_scroll_to_options(&there);
}

/// Brings the part of the page into view that `address` names; `None` when it names none.
pub fn to_anchor(address: &str, behavior: ScrollBehavior) -> Option<()> {
    let (_, id) = address.split_once('#')?;
    let part = document().get_element_by_id(id)?;
    let there = ScrollIntoViewOptions::new();
    there.set_behavior(behavior);
    part.scroll_into_view_with_scroll_into_view_options(&there);
    Some(())
}
