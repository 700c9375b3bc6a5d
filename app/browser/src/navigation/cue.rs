//! What a reader is told while a page is on its way, and when it does not come.

use std::{cell::RefCell, time::Duration};

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, HtmlElement, MouseEvent};

/// Most pages come sooner: a cue that flashes by disturbs.
const PATIENCE: Duration = Duration::from_millis(200);

/// The cue of one page on its way; gone when dropped.
pub struct Cue(Option<TimeoutHandle>);

impl Cue {
    pub fn begin() -> Self {
        Self(set_timeout_with_handle(|| loading(true), PATIENCE).ok())
    }
}

impl Drop for Cue {
    fn drop(&mut self) {
        if let Some(timer) = self.0 {
            timer.clear();
        }
        loading(false);
    }
}

fn loading(is: bool) {
    if let Some(status) = document().get_element_by_id("dang-tai") {
        status.set_text_content(is.then_some("Đang tải trang…"));
    }
    show("dang-tai-thanh", is);
}

/// What was told of an earlier page no longer matters.
pub fn forget_failure() {
    show("dang-tai-loi", false);
}

thread_local! {
    /// What had the focus when the reader was told.
    static PLACE: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// A reader who goes on reading puts away what they were told, and is where they were.
pub fn heed(click: &MouseEvent) {
    let on = click.target().and_then(|target| target.dyn_into::<Element>().ok());
    if on.is_some_and(|on| matches!(on.closest("#dang-tai-loi button"), Ok(Some(_)))) {
        forget_failure();
        if let Some(place) = PLACE.take() {
            let _ = place.focus();
        }
    }
}

/// The page they were told on is left.
pub fn forget_place() {
    PLACE.take();
}

/// The page at `address` did not come; the reader is still where they were.
pub fn tell_failure(address: &str) {
    let again = document().query_selector("#dang-tai-loi a").ok().flatten();
    if let Some(again) = again.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        again.set_href(address);
    }
    show("dang-tai-loi", true);
    // Who tries again from here, in vain, was elsewhere before: what is hidden has no focus.
    let place = document().active_element().and_then(|at| at.dyn_into::<HtmlElement>().ok());
    if place.is_some() && place != document().body() {
        PLACE.set(place);
    }
    islands::focus("#dang-tai-loi a");
}

fn show(id: &str, is: bool) {
    let toggle = |element: Element| element.toggle_attribute_with_force("hidden", !is);
    let _ = document().get_element_by_id(id).map(toggle);
}
