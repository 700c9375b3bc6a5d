//! The text itself, in the rich-text editor; in a plain field where that cannot be loaded.

use leptos::{html::Div, prelude::*, task::spawn_local};
use send_wrapper::SendWrapper;

use super::{Sheet, fields::Entry, part, section::section};
use crate::{editor::RichText, frame::say, view::view};

const LABEL: &str = "Nội dung bài";

pub fn body(sheet: Sheet) -> AnyView {
    let body = part!(sheet.content(), body);
    let plain = RwSignal::new(false);
    // What the editor holds, as it was last put in or told.
    let held = StoredValue::new(untrack(|| body.get()).unwrap_or_default());
    let host = NodeRef::<Div>::new();
    host.on_load(move |host| {
        spawn_local(async move {
            let change = move |html: String| {
                held.try_update_value(|held| held.clone_from(&html));
                body.set(html);
            };
            let first = held.try_get_value().unwrap_or_default();
            let mounted = RichText::mount(&host, &first, LABEL, change, say).await;
            match mounted {
                Some(editor) => {
                    editor.read_only(sheet.open.try_get_untracked() != Some(true));
                    sheet.body.try_set(Some(editor));
                }
                None => {
                    plain.try_set(true);
                }
            }
        });
    });
    Effect::new(move |_| {
        let html = body.get().unwrap_or_default();
        if held.get_value() != html {
            held.set_value(html.clone());
            sheet.body.with_untracked(|editor| editor.as_ref().map(|it| it.set_html(&html)));
        }
    });
    Effect::new(move |_| {
        let locked = !sheet.open.get();
        sheet.body.with(|editor| editor.as_ref().map(|it| it.read_only(locked)));
    });
    let own = sheet.body;
    on_cleanup(move || {
        if let Some(editor) = own.try_update_untracked(Option::take).flatten() {
            SendWrapper::new(editor).take().destroy();
        }
    });
    section(
        "Nội dung",
        view! {
            {move || match plain.get() {
                false => {
                    let wrong = move || {
                        sheet.wrong("body").map(|wrong| view! { <p class="field__error">{wrong}</p> })
                    };
                    view! { <div class="writing__body" id="body" tabindex="-1">{wrong}<div node_ref=host></div></div> }
                }
                true => {
                    let hint = "Chưa mở được khung định dạng, nên nội dung hiện dưới dạng mã HTML. Vẫn viết và lưu được.";
                    Entry::new("body", LABEL, body).rows(14).hint(hint).draw()
                }
            }}
        },
    )
}
