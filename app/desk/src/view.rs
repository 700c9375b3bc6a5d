//! Leptos' `view!`, erased.

/// A view as one type, whatever it is made of: it compiles faster and weighs less.
macro_rules! view {
    ($($view:tt)*) => {
        ::leptos::prelude::IntoAny::into_any(::leptos::prelude::view! { $($view)* })
    };
}

pub(crate) use view;
