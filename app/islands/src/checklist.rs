//! The papers a citizen has ready: ticks kept on their device and nowhere else.

use leptos::{ev, prelude::*};
use web_sys::{Element, HtmlInputElement, Storage, wasm_bindgen::JsCast};

/// Keeps the ticks of the boxes in `#giay-to` and tells how many there are. Without scripts the boxes
/// can be ticked all the same, until the page is left.
#[island]
pub fn Checklist(
    /// The procedure's.
    code: String,
) -> impl IntoView {
    let place = StoredValue::new(format!("giay-to {code}"));
    // Until the program is there, and where it never comes.
    let told = RwSignal::new("Rời trang thì dấu tích mất; hãy in trang trước khi rời.".to_owned());
    let runs = RwSignal::new(false);
    let tell = move || {
        let boxes = boxes();
        let ticked = boxes.iter().filter(|it| it.checked()).count();
        told.set(format!(
            "Đã có {ticked} trong {} giấy tờ. Dấu tích chỉ lưu trên máy này.",
            boxes.len()
        ));
        runs.set(true);
    };
    let keep = move || {
        let marks: Vec<String> =
            boxes().iter().filter(|it| it.checked()).map(HtmlInputElement::value).collect();
        if let Some(storage) = storage() {
            // Where nothing may be kept, the boxes still work while the page is open.
            let _ = if marks.is_empty() {
                storage.remove_item(&place.get_value())
            } else {
                storage.set_item(&place.get_value(), &marks.join(" "))
            };
        }
        tell();
    };
    Effect::new(move |_| {
        let kept = storage().and_then(|it| it.get_item(&place.get_value()).ok().flatten());
        for it in boxes() {
            // What was ticked before the program came stays.
            let was =
                kept.as_deref().is_some_and(|kept| kept.split(' ').any(|mark| mark == it.value()));
            it.set_checked(was || it.checked());
        }
        keep();
        let listener = window_event_listener(ev::change, move |change| {
            let target = change.target().and_then(|it| it.dyn_into::<Element>().ok());
            if target.is_some_and(|it| it.closest("#giay-to").ok().flatten().is_some()) {
                keep();
            }
        });
        on_cleanup(move || listener.remove());
    });
    let clear = move |_| {
        for it in boxes() {
            it.set_checked(false);
        }
        keep();
    };
    view! {
        <div class="checklist">
            <p class="checklist__told" role="status">{told}</p>
            <Show when=move || runs.get()>
                <button class="button" type="button" on:click=clear>"Bỏ hết dấu tích"</button>
            </Show>
        </div>
    }
}

fn boxes() -> Vec<HtmlInputElement> {
    let found = document().query_selector_all("#giay-to input");
    let found = found
        .ok()
        .into_iter()
        .flat_map(|list| (0..list.length()).filter_map(move |at| list.get(at)));
    found.filter_map(|node| node.dyn_into().ok()).collect()
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
