//! Moving from page to page without loading: a cue while it lasts, then focus at the new page.

use leptos::{html::Div, prelude::*};
use leptos_router::{components::RoutingProgress, hooks::use_location};
use std::time::Duration;

#[component]
pub fn Movement(is_routing: ReadSignal<bool>) -> impl IntoView {
    let location = use_location();
    let (path, search) = (location.pathname, location.search);
    let cue: NodeRef<Div> = NodeRef::new();
    Effect::new(move |before: Option<String>| {
        let now = format!("{}?{}", path.get(), search.get());
        if before.is_some_and(|before| before != now) {
            focus("noi-dung");
        }
        now
    });
    view! {
        <div class="movement" node_ref=cue role="status">
            {move || is_routing.get().then_some("Đang tải trang…")}
        </div>
        <RoutingProgress is_routing max_time=Duration::from_millis(400) />
    }
}

/// A reader of a screen or a keyboard goes on at the element `id`, which takes the focus by script
/// only (`tabindex="-1"`).
pub fn focus(id: &str) {
    use web_sys::wasm_bindgen::JsCast;
    let page = document().get_element_by_id(id);
    if let Some(page) = page.and_then(|page| page.dyn_into::<web_sys::HtmlElement>().ok()) {
        // Where the page stands is the router's business, or the reader's on their way back.
        let still = web_sys::FocusOptions::new();
        still.set_prevent_scroll(true);
        let _ = page.focus_with_options(&still);
    }
}
