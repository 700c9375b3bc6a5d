//! Where the body can be reached, in Vietnamese and English.

use domain::board::{About, English, Profile, ReadAbout};
use leptos::prelude::*;

use super::Prose;
use crate::{
    frame::{Around, around},
    parts::answered,
};

#[component]
pub fn ContactPage() -> impl IntoView {
    let around_us = expect_context::<Around>().0;
    view! {
        <Prose title="Liên hệ">
            <Suspense>
                {move || Suspend::new(async move {
                    vietnamese(around(around_us).await.profile)
                })}
            </Suspense>
            {answered(Ok(ReadAbout {}), |about: About| english(about.english))}
        </Prose>
    }
}

fn fact(name: &'static str, value: String) -> Option<impl IntoView> {
    (!value.is_empty()).then(|| {
        view! { <div class="facts__fact"><dt>{name}</dt><dd>{value}</dd></div> }
    })
}

fn vietnamese(profile: Profile) -> impl IntoView {
    view! {
        <dl class="facts">
            {fact("Cơ quan", profile.body)}
            {fact("Cơ quan chủ quản", profile.governing)}
            {fact("Chịu trách nhiệm chính", profile.responsible)}
            {fact("Địa chỉ", profile.address)}
            {fact("Điện thoại", profile.phone)}
            {fact("Thư điện tử", profile.email)}
            {fact("Giờ làm việc", profile.hours)}
        </dl>
    }
}

fn english(english: English) -> impl IntoView {
    (!english.body.is_empty()).then(|| {
        view! {
            <section lang="en" aria-labelledby="in-english">
                <h2 id="in-english">"In English"</h2>
                <dl class="facts">
                    {fact("Body", english.body)}
                    {fact("Address", english.address)}
                    {fact("Hours", english.hours)}
                </dl>
                <p>{english.about}</p>
            </section>
        }
    })
}
