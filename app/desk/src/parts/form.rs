//! A form, with what is wrong in it on top.

use leptos::{html::Div, prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::Errors;
use crate::view::view;

#[component]
pub fn Form(
    errors: Errors,
    #[prop(into)] on_submit: Callback<()>,
    children: Children,
) -> impl IntoView {
    view! {
        <form
            class="form" novalidate
            on:submit=move |event| {
                event.prevent_default();
                on_submit.run(());
            }
        >
            <Summary errors />
            {children()}
        </form>
    }
}

#[component]
fn Summary(errors: Errors) -> impl IntoView {
    let node = NodeRef::<Div>::new();
    let title = format!("loi-can-sua-{}", errors.number);
    Effect::new(move |_| {
        if errors.shown.get() == 0 {
            return;
        }
        spawn_local(async move {
            // Its sentences are drawn first.
            leptos::task::tick().await;
            if let Some(summary) = node.get_untracked() {
                let _ = summary.focus();
            }
        });
    });
    move || {
        let all = errors.all();
        if all.is_empty() {
            return ().into_any();
        }
        let lines = all.into_iter().map(line).collect_view();
        let (title, titled) = (title.clone(), title.clone());
        view! {
            <div class="errors" role="group" aria-labelledby=titled tabindex="-1" node_ref=node>
                <p class="errors__title" id=title>"Chưa thực hiện được"</p>
                <ul class="errors__list">{lines}</ul>
            </div>
        }
    }
}

fn line((field, sentence): (String, String)) -> AnyView {
    if field.is_empty() {
        return view! { <li>{sentence}</li> };
    }
    let link = format!("#{field}");
    let go = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        let element = document().get_element_by_id(&field);
        if let Some(element) = element.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    };
    view! { <li><a href=link on:click=go>{sentence}</a></li> }
}
