//! A page's heading, which names the window and takes the focus when the page is gone to.

use leptos::{
    html::{H1, H3},
    prelude::*,
};

use crate::{navigation, view::view};

#[component]
pub fn Heading(#[prop(into)] text: Signal<String>) -> impl IntoView {
    let node = NodeRef::<H1>::new();
    node.on_load(|heading| {
        if navigation::arriving() {
            let _ = heading.focus();
        }
    });
    Effect::new(move |_| document().set_title(&format!("{} – Bàn biên tập", text.get())));
    view! { <h1 class="desk__title" tabindex="-1" node_ref=node>{text}</h1> }
}

/// What stands over the next step of something: the focus goes there, since what was pressed is gone.
#[component]
pub fn NextStep(text: &'static str) -> impl IntoView {
    let node = NodeRef::<H3>::new();
    node.on_load(|heading| {
        let _ = heading.focus();
    });
    view! { <h3 class="desk__step" tabindex="-1" node_ref=node>{text}</h3> }
}
