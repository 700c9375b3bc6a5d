//! A form that sieves a list: what is chosen stands in the list's address.

use domain::desk::PATH;
use leptos::prelude::*;

use crate::{address::Address, navigation, view::view};

#[component]
pub fn Sieve(
    /// Where the list is, within the desk.
    place: &'static str,
    /// Names in the address and what is chosen for them.
    #[prop(into)]
    chosen: Callback<(), Vec<(&'static str, String)>>,
    children: Children,
) -> impl IntoView {
    let sieve = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let whole = Address::read(&format!("{PATH}{place}"));
        let to = chosen
            .run(())
            .iter()
            .fold(whole, |at, (name, value)| Address::read(&at.with_query(name, value)));
        navigation::go(to.text());
    };
    view! {
        <form class="sieve" role="search" on:submit=sieve>
            {children()}
            <p><button class="button" type="submit">"Lọc"</button></p>
        </form>
    }
}
