//! One's own account (tài khoản): name, passphrase, second factor, sessions.

mod passphrase;
mod profile;
mod recovery;
mod sessions;
mod totp;

use leptos::prelude::*;

pub use sessions::session_lines;

use crate::{address::Address, parts::Heading, session, view::view};

pub fn account_page(_: &Address) -> AnyView {
    let wanted = Memo::new(|_| session::me().is_some_and(|me| me.totp_wanted));
    view! {
        <Heading text="Tài khoản của tôi" />
        {move || wanted.get().then(why_here)}
        <totp::SecondFactor />
        <profile::Profile />
        <passphrase::Passphrase />
        <sessions::OwnSessions />
    }
}

fn why_here() -> AnyView {
    view! {
        <p class="notice">
            "Quản trị yêu cầu mọi người dùng xác thực hai bước. Hãy bật ở ngay bên dưới; xong bước này, các mục khác sẽ mở ra."
        </p>
    }
}
