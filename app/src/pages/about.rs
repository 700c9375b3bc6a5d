//! What the body says of itself.

use domain::board::{About, ReadAbout};
use leptos::prelude::*;

use super::Prose;
use crate::{
    parts::{Body, answered},
    view::view,
};

pub fn about_page() -> AnyView {
    answered(Ok(ReadAbout {}), show)
}

fn show(about: About) -> impl IntoView {
    let empty = about.body.is_empty();
    view! {
        <Prose title="Giới thiệu">
            <Body body=about.body />
            {empty.then(|| view! { <p class="empty">"Cơ quan chưa đăng bài giới thiệu."</p> })}
        </Prose>
    }
}
