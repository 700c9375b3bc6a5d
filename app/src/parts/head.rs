//! A page's title, and what machines read of it: search engines, and those who show a shared link.

use leptos::prelude::*;
use leptos_meta::{Link, Meta, Title};

use crate::{host::origin, view::view};

/// Sets the title; for a posting also what a shared link shows.
#[component]
pub fn Head(
    #[prop(into)] title: String,
    #[prop(into, optional)] description: String,
    /// The posting's own address.
    #[prop(into, optional)]
    path: String,
    /// The address of its first picture.
    #[prop(into, optional)]
    picture: String,
) -> impl IntoView {
    let property = |name: &'static str, content: String| {
        (!content.is_empty()).then(|| view! { <Meta property=name content /> })
    };
    let whole = |address: String| match address {
        address if address.is_empty() => address,
        address => format!("{}{address}", origin()),
    };
    let (url, picture) = (whole(path), whole(picture));
    let told = match description.as_str() {
        "" => format!("{title}: bảng niêm yết công khai của cơ quan nhà nước."),
        told => told.to_owned(),
    };
    view! {
        <Title text=title.clone() />
        <Meta name="description" content=told />
        {(!url.is_empty())
            .then(|| {
                view! {
                    <Link rel="canonical" href=url.clone() />
                    {property("og:type", "article".to_owned())}
                    {property("og:title", title)}
                    {property("og:description", description)}
                    {property("og:url", url)}
                    {property("og:image", picture)}
                }
            })}
    }
}
