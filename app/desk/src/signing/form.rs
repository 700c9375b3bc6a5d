//! E-mail and passphrase, then the code if one is wanted.

use domain::{
    Failure,
    desk::{Me, SignIn, SignedIn},
};
use leptos::prelude::*;

use crate::{
    parts::{Busy, Errors, Form, SecretField, Submit, TextField},
    view::view,
    wire,
};

const WRONG: &str = "E-mail, mật khẩu hoặc mã không đúng. Hãy kiểm tra rồi thử lại.";

#[component]
pub fn SignInForm(email: String, #[prop(into)] on_in: Callback<Me>) -> impl IntoView {
    let known = !email.is_empty();
    let email = RwSignal::new(email);
    let passphrase = RwSignal::new(String::new());
    let code = RwSignal::new(String::new());
    let code_wanted = RwSignal::new(false);
    let errors = Errors::new();
    let busy = Busy::new();
    let submit = move |()| {
        let question = SignIn {
            email: email.get_untracked().trim().to_owned(),
            passphrase: passphrase.get_untracked(),
            code: code.get_untracked().trim().to_owned(),
        };
        errors.clear();
        errors.need("dn-email", &question.email, "Hãy nhập địa chỉ e-mail đã đăng ký.");
        errors.need("dn-mat-khau", &question.passphrase, "Hãy nhập mật khẩu.");
        if code_wanted.get_untracked() {
            errors.need("dn-ma", &question.code, "Hãy nhập mã từ ứng dụng xác thực.");
        }
        if errors.show() {
            return;
        }
        busy.run(async move {
            match wire::ask_quietly(question).await {
                Ok(SignedIn::In(me)) => on_in.run(*me),
                Ok(SignedIn::CodeNeeded) => code_wanted.set(true),
                Err(Failure::Unknown) => errors.say(WRONG),
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <Form errors on_submit=submit>
            <div hidden=code_wanted>
                <TextField
                    id="dn-email" label="E-mail" value=email errors kind="email" autocomplete="username"
                    autofocus=!known
                />
                <SecretField
                    id="dn-mat-khau" label="Mật khẩu" value=passphrase errors
                    autocomplete="current-password" autofocus=known
                />
            </div>
            {move || code_wanted.get().then(|| view! { <CodeStep code errors code_wanted /> })}
            <Submit busy label="Đăng nhập" />
        </Form>
    }
}

#[component]
fn CodeStep(code: RwSignal<String>, errors: Errors, code_wanted: RwSignal<bool>) -> impl IntoView {
    let back = move |_| {
        code.set(String::new());
        errors.clear();
        code_wanted.set(false);
    };
    view! {
        <TextField
            id="dn-ma" label="Mã xác thực" value=code errors autocomplete="one-time-code" autofocus=true
            hint="Sáu chữ số trong ứng dụng xác thực trên điện thoại. Nếu không có điện thoại, hãy nhập một mã dự phòng."
        />
        <p>
            <button class="button button--plain" type="button" on:click=back>
                "Dùng tài khoản khác"
            </button>
        </p>
    }
}
