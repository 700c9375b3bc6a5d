//! Telephones and addresses of mail, one touch from use.

use leptos::prelude::*;

use crate::view::view;

/// A telephone number as a link, when the text is one and nothing else.
pub fn telephone(text: String) -> AnyView {
    let digits: String =
        text.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    // `3853 001 - 3853 002` is two.
    let single = !text.contains(" - ") && !text.contains("  ");
    let only = single && text.chars().all(|sign| sign.is_ascii_digit() || " +.-()".contains(sign));
    if only && (3..=15).contains(&digits.len()) {
        view! { <a href=format!("tel:{digits}")>{text}</a> }
    } else {
        text.into_any()
    }
}

/// An address of mail as a link, when the text is one and nothing else.
pub fn mail(text: String) -> AnyView {
    let parts = text.split_once('@');
    let only = parts.is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !text.contains(|sign: char| sign.is_whitespace() || ",;?&<>".contains(sign))
    });
    if only {
        view! { <a href=format!("mailto:{text}")>{text.clone()}</a> }
    } else {
        text.into_any()
    }
}
