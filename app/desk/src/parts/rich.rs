//! A text in the rich-text editor; in a plain field where that cannot be loaded.

use leptos::{html::Div, prelude::*, task::spawn_local};
use send_wrapper::SendWrapper;

use super::{Errors, TextArea};
use crate::{
    editor::{RichText, Upload},
    frame::say,
    view::view,
};

/// What a writer sees in place of the editor.
pub const UNFORMATTED: &str =
    "Chưa mở được khung định dạng, nên nội dung hiện dưới dạng mã HTML. Vẫn viết và lưu được.";

/// An editor of a text that lives elsewhere, and may change there.
#[derive(Clone, Copy)]
pub struct Rich {
    pub label: &'static str,
    pub text: Signal<String>,
    pub write: Callback<String>,
    /// It may be written in.
    pub open: Signal<bool>,
    pub editor: RwSignal<Option<RichText>, LocalStorage>,
}

impl Rich {
    /// `around` is given the editor's place; `plain` takes its stead where the bundle cannot be loaded.
    /// Without `upload` there are no pictures.
    pub fn draw(
        self,
        upload: Option<Upload>,
        around: impl Fn(AnyView) -> AnyView + Send + 'static,
        plain: impl Fn() -> AnyView + Send + 'static,
    ) -> AnyView {
        let Self { label, text, write, open, editor: own } = self;
        let unformatted = RwSignal::new(false);
        // What the editor holds, as it was last put in or told.
        let held = StoredValue::new(text.get_untracked());
        let host = NodeRef::<Div>::new();
        host.on_load(move |host| {
            spawn_local(async move {
                let change = move |html: String| {
                    held.try_update_value(|held| held.clone_from(&html));
                    write.run(html);
                };
                let first = held.try_get_value().unwrap_or_default();
                match RichText::mount(&host, &first, label, change, say, upload).await {
                    Some(editor) => {
                        editor.read_only(open.try_get_untracked() != Some(true));
                        own.try_set(Some(editor));
                    }
                    None => {
                        unformatted.try_set(true);
                    }
                }
            });
        });
        Effect::new(move |_| {
            let html = text.get();
            if held.get_value() != html {
                held.set_value(html.clone());
                own.with_untracked(|editor| editor.as_ref().map(|it| it.set_html(&html)));
            }
        });
        Effect::new(move |_| {
            let locked = !open.get();
            own.with(|editor| editor.as_ref().map(|it| it.read_only(locked)));
        });
        on_cleanup(move || {
            if let Some(editor) = own.try_update_untracked(Option::take).flatten() {
                SendWrapper::new(editor).take().destroy();
            }
        });
        view! {
            {move || match unformatted.get() {
                false => around(view! { <div node_ref=host></div> }),
                true => plain(),
            }}
        }
    }
}

/// The same as a field of a form.
#[component]
pub fn RichField(
    id: &'static str,
    label: &'static str,
    value: RwSignal<String>,
    errors: Errors,
    #[prop(optional)] hint: &'static str,
) -> impl IntoView {
    let rich = Rich {
        label,
        text: value.into(),
        write: Callback::new(move |html| value.set(html)),
        open: Signal::stored(true),
        editor: RwSignal::new_local(None),
    };
    let around = move |place| {
        let hint = (!hint.is_empty()).then(|| view! { <p class="field__hint">{hint}</p> });
        let wrong =
            move || errors.of(id).map(|wrong| view! { <p class="field__error">{wrong}</p> });
        view! {
            <div class="field" id=id tabindex="-1">
                <p class="field__label">{label}</p>
                {hint} {wrong} {place}
            </div>
        }
    };
    let plain = move || view! { <TextArea id label value errors rows=8 hint=UNFORMATTED /> };
    rich.draw(None, around, plain)
}
