//! Any two editions beside each other.

use domain::{
    Failure,
    desk::{Content, ReadEdition},
    postings::PostingId,
};
use leptos::prelude::*;

use super::difference;
use crate::{
    failures,
    parts::{Busy, Choice, Errors, Form, Submit},
    view::view,
    wire,
};

#[component]
pub fn Comparing(posting: PostingId, editions: u32) -> impl IntoView {
    if editions < 2 {
        return ().into_any();
    }
    let from = RwSignal::new((editions - 1).to_string());
    let to = RwSignal::new(editions.to_string());
    let found = RwSignal::new(None::<(String, String, Content, Content)>);
    let errors = Errors::new();
    let busy = Busy::new();
    let numbers: Vec<_> =
        (1..=editions).rev().map(|it| (it.to_string(), format!("Bản {it}"))).collect();
    let numbers = Signal::stored(numbers);
    let submit = move |()| {
        errors.clear();
        let (from, to) = (from.get_untracked(), to.get_untracked());
        if from == to {
            errors.add("so-voi", "Hãy chọn hai bản khác nhau.");
            errors.show();
            return;
        }
        busy.run(async move {
            match (read(posting, &from).await, read(posting, &to).await) {
                (Ok(old), Ok(new)) => found.set(Some((from, to, old, new))),
                (Err(failure), _) | (_, Err(failure)) => errors.say(failures::words(&failure)),
            }
        });
    };
    view! {
        <section class="comparing" aria-labelledby="so-sanh">
            <h2 id="so-sanh">"So sánh hai bản"</h2>
            <Form errors on_submit=submit>
                <div class="writing__beside">
                    <Choice id="so-tu" label="Từ" value=from errors options=numbers />
                    <Choice id="so-voi" label="Đến" value=to errors options=numbers />
                </div>
                <Submit busy label="So sánh" />
            </Form>
            <div role="status">
                {move || found.with(|found| found.as_ref().map(|(from, to, ..)| {
                    view! { <h3 class="difference__title">{format!("Từ bản {from} đến bản {to}")}</h3> }
                }))}
            </div>
            {move || found.with(|found| found.as_ref().map(|(.., old, new)| difference(Some(old), new)))}
        </section>
    }
}

async fn read(posting: PostingId, edition: &str) -> Result<Content, Failure> {
    let edition = edition.parse().map_err(|_| Failure::Missing)?;
    wire::ask(ReadEdition { posting, edition }).await.map(|edition| edition.content)
}
