//! A dialog over the page: the browser's own, so that what is below cannot be reached meanwhile.

use std::sync::atomic::{AtomicU32, Ordering};

use leptos::{ev, html, prelude::*};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

use super::place::Place;
use crate::view::view;

/// Two may stand over one another, and each is named by its own title.
static NEXT: AtomicU32 = AtomicU32::new(0);

/// Drawn while `open`. Without `on_cancel` the Escape key does not close it.
#[component]
pub fn Dialog(
    open: RwSignal<bool>,
    #[prop(into)] title: String,
    /// It interrupts: screen readers read it out at once.
    #[prop(optional)]
    alert: bool,
    #[prop(optional)] on_cancel: Option<fn()>,
    children: ChildrenFn,
) -> impl IntoView {
    let shown = Memo::new(move |_| open.get());
    let children = StoredValue::new(children);
    let title = StoredValue::new(title);
    move || {
        shown.get().then(|| {
            view! { <Shown title=title.get_value() alert on_cancel children=children.get_value() /> }
        })
    }
}

#[component]
fn Shown(
    title: String,
    alert: bool,
    on_cancel: Option<fn()>,
    children: ChildrenFn,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    let place = StoredValue::new(Some(SendWrapper::new(Place::mark())));
    node.on_load(move |dialog| {
        show(&dialog);
        // Kept apart from the view: the element is gone from it by then.
        let dialog = SendWrapper::new(dialog);
        Owner::on_cleanup(move || {
            dialog.close();
            if let Some(place) = place.try_update_value(Option::take).flatten() {
                place.take().restore();
            }
        });
    });
    let id = format!("hop-thoai-{}", NEXT.fetch_add(1, Ordering::Relaxed));
    // What interrupts is read out whole; elsewhere the fields say what they are.
    let body = format!("{id}-noi-dung");
    let described = alert.then(|| body.clone());
    view! {
        <dialog
            class="dialog" node_ref=node aria-labelledby=id.clone() role=alert.then_some("alertdialog") aria-describedby=described
            on:cancel=move |event: ev::Event| {
                event.prevent_default();
                if let Some(cancel) = on_cancel {
                    cancel();
                }
            }
            // A browser lets its Escape key be refused but once in a row.
            on:close=move |_| {
                let ours = place.try_with_value(Option::is_none).unwrap_or(true);
                match (ours, on_cancel, node.try_get_untracked().flatten()) {
                    (false, Some(cancel), _) => cancel(),
                    (false, None, Some(dialog)) => show(&dialog),
                    _ => {}
                }
            }
        >
            <h2 class="dialog__title" id=id.clone()>{title}</h2>
            <div class="dialog__body" id=body.clone()>{children()}</div>
        </dialog>
    }
}

fn show(dialog: &HtmlDialogElement) {
    let _ = dialog.show_modal();
    if let Ok(Some(first)) = dialog.query_selector("[data-focus]") {
        let _ = first.unchecked_into::<HtmlElement>().focus();
    }
}
