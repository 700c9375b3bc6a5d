//! An invitation (lời mời): whoever has the link chooses a passphrase, once.

use domain::{
    Failure,
    desk::{AcceptInvitation, Invited, PATH, ReadInvitation},
};
use leptos::prelude::*;

use crate::{
    address::Address,
    failures,
    frame::say,
    navigation,
    parts::{
        Asked, Busy, Errors, Form, Heading, NewPassphrase, NewPassphraseFields, Submit, TextField,
        Username,
    },
    view::view,
    wire,
};

pub fn invitation_page(address: &Address) -> AnyView {
    let token: String = address.param("token").unwrap_or_default();
    let question = ReadInvitation { token: token.clone() };
    let invited = Asked::quietly(move || question.clone());
    let invited = invited.show_or(move |invited| accept(token.clone(), invited), words);
    view! {
        <div class="signing">
            <Heading text="Nhận lời mời" />
            {invited}
        </div>
    }
}

fn words(failure: &Failure) -> String {
    match failure {
        Failure::Missing | Failure::Unknown => {
            "Lời mời này đã dùng rồi hoặc đã hết hạn. Hãy nhờ quản trị gửi lời mời mới.".into()
        }
        other => failures::words(other),
    }
}

fn accept(token: String, Invited { email, name, until, .. }: Invited) -> AnyView {
    let name = RwSignal::new(name);
    let passphrase = NewPassphrase::new();
    let errors = Errors::new();
    let busy = Busy::new();
    let submit = move |()| {
        let question = AcceptInvitation {
            token: token.clone(),
            name: name.get_untracked().trim().to_owned(),
            passphrase: passphrase.get(),
        };
        errors.clear();
        errors.need("lm-ten", &question.name, "Hãy nhập họ và tên.");
        passphrase.check(errors);
        if errors.show() {
            return;
        }
        busy.run(async move {
            match wire::ask_quietly(question).await {
                Ok(_) => {
                    say("Đã đặt mật khẩu. Hãy đăng nhập bằng mật khẩu vừa chọn.");
                    navigation::replace(&format!("{PATH}/dang-nhap"));
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <p>
            "Lời mời gửi cho " <b>{email.clone()}</b> ", dùng được đến " {until.short()}
            ". Hãy chọn mật khẩu để bắt đầu."
        </p>
        <Form errors on_submit=submit>
            <Username email />
            <TextField id="lm-ten" label="Họ và tên" value=name errors autocomplete="name" />
            <NewPassphraseFields passphrase errors />
            <Submit busy label="Đặt mật khẩu" />
        </Form>
    }
}
