//! Leptos' `view!`, erased.

/// A view as one type, whatever it is made of. What Leptos makes for each type of view — Rust's options, lists
/// and branches of it are types of their own — weighs some 3 KB, and there would be hundreds.
macro_rules! view {
    ($($view:tt)*) => {
        ::leptos::prelude::IntoAny::into_any(::leptos::prelude::view! { $($view)* })
    };
}

pub(crate) use view;
