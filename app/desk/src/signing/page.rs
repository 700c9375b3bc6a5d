//! The page of signing in.

use domain::desk::PATH;
use leptos::prelude::*;

use super::form::SignInForm;
use crate::{address::Address, navigation, parts::Heading, session, view::view};

/// The query's name of where one was going.
const TO: &str = "toi";

/// The way to the sign-in page that leads back to `address`.
pub fn path_to(address: &Address) -> String {
    let page = Address::read(&format!("{PATH}/dang-nhap"));
    if address.path == PATH { page.text() } else { page.with_query(TO, &address.text()) }
}

pub fn sign_in_page(address: &Address) -> AnyView {
    // Only into the desk: an address from elsewhere must not lead away.
    let to = address
        .query(TO)
        .filter(|to| to.starts_with(&format!("{PATH}/")))
        .unwrap_or_else(|| PATH.to_owned());
    view! {
        <div class="signing">
            <Heading text="Đăng nhập" />
            <p>"Dành cho người soạn, người duyệt và quản trị của trang."</p>
            <SignInForm
                email=String::new()
                on_in=move |me| {
                    session::enter(me);
                    navigation::replace(&to);
                }
            />
        </div>
    }
}
