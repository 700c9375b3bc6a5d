//! Beginning: what kind of posting is it to be?

use domain::{desk::BeginDraft, postings::Kind};
use leptos::prelude::*;

use super::path;
use crate::{
    address::Address,
    content, failures,
    frame::say,
    navigation,
    parts::{Busy, Heading},
    view::view,
    wire,
};

pub fn new_draft(_: &Address) -> AnyView {
    let busy = Busy::new();
    let kind = move |kind: Kind| {
        let (name, purpose) = content::told(kind);
        let id = format!("loai-{}", kind.name());
        let purpose_id = id.clone();
        let begin = move || async move {
            match wire::ask(BeginDraft { kind: Some(kind), posting: None, restored: None }).await {
                // The way back leads to where one came from, and not to beginning another.
                Ok(draft) => navigation::replace(&path(draft.id)),
                Err(failure) => say(failures::words(&failure)),
            }
        };
        view! {
            <li>
                <button
                    class="kind" type="button" aria-describedby=id
                    on:click=move |_| busy.run(begin())
                >
                    <span class="kind__name">{name}</span>
                    <span class="kind__purpose" id=purpose_id>{purpose}</span>
                </button>
            </li>
        }
    };
    view! {
        <Heading text="Viết bài mới" />
        <p>"Bài thuộc loại nào? Mỗi loại có khung soạn riêng."</p>
        <ul class="kinds">{Kind::ALL.map(kind).into_iter().collect_view()}</ul>
    }
}
