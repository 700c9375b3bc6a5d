//! Where the body can be reached, in Vietnamese and English.

use domain::board::{About, English, Profile, ReadAbout};
use leptos::prelude::*;

use super::Prose;
use crate::{
    frame::{Around, around},
    parts::{answered, mail, telephone},
    view::view,
};

pub fn contact_page() -> AnyView {
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

fn fact(name: &'static str, value: String, show: fn(String) -> AnyView) -> Option<impl IntoView> {
    (!value.is_empty()).then(|| {
        view! { <div class="facts__fact"><dt>{name}</dt><dd>{show(value)}</dd></div> }
    })
}

fn vietnamese(profile: Profile) -> impl IntoView {
    let plain = String::into_any;
    view! {
        <dl class="facts">
            {fact("Cơ quan", profile.body, plain)}
            {fact("Cơ quan chủ quản", profile.governing, plain)}
            {fact("Chịu trách nhiệm chính", profile.responsible, plain)}
            {fact("Địa chỉ", profile.address, plain)}
            {fact("Điện thoại", profile.phone, telephone)}
            {fact("Thư điện tử", profile.email, mail)}
            {fact("Giờ làm việc", profile.hours, plain)}
        </dl>
    }
}

fn english(english: English) -> impl IntoView {
    (!english.body.is_empty()).then(|| {
        view! {
            <section lang="en" aria-labelledby="in-english">
                <h2 id="in-english">"In English"</h2>
                <dl class="facts">
                    {fact("Body", english.body, String::into_any)}
                    {fact("Address", english.address, String::into_any)}
                    {fact("Hours", english.hours, String::into_any)}
                </dl>
                <p>{english.about}</p>
            </section>
        }
    })
}
