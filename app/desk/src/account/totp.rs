//! The second factor: set up in three steps, or taken away.

use std::future::Future;

use domain::{
    Failure,
    desk::{BeginTotp, ConfirmTotp, DropTotp, TotpSecret},
};
use leptos::{prelude::*, task::spawn_local};

use super::recovery::Recovery;
use crate::{
    frame::say,
    parts::{
        Busy, Copying, Errors, Form, NextStep, Panel, Qr, SecretField, Submit, TextField, Username,
    },
    session,
    view::view,
    wire,
};

/// How far setting up has come.
#[derive(Clone, PartialEq)]
enum Step {
    Passphrase,
    Code(TotpSecret),
    Recovery(Vec<String>),
}

#[component]
pub fn SecondFactor() -> impl IntoView {
    let on = Memo::new(|_| session::me().is_some_and(|me| me.totp));
    let left = Memo::new(|_| session::me().map(|me| me.recovery_left).unwrap_or_default());
    let step = RwSignal::new(Step::Passphrase);
    view! {
        <Panel title="Xác thực hai bước">
            {move || match (step.get(), on.get()) {
                (Step::Recovery(codes), _) => view! { <Recovery codes on_kept=move |()| kept(step) /> },
                (Step::Code(secret), _) => view! { <CodeStep secret step /> },
                (Step::Passphrase, false) => view! { <Begin step /> },
                (Step::Passphrase, true) => view! { <Remove left=left.get() /> },
            }}
        </Panel>
    }
}

/// Only now is the account read anew: what is shown once must not vanish before.
fn kept(step: RwSignal<Step>) {
    spawn_local(async move {
        session::load().await;
        step.try_set(Step::Passphrase);
        say("Đã bật xác thực hai bước.");
    });
}

#[component]
fn Begin(step: RwSignal<Step>) -> impl IntoView {
    let begin = move |passphrase| async move {
        step.set(Step::Code(wire::ask(BeginTotp { passphrase }).await?));
        Ok(())
    };
    view! {
        <p>
            "Khi bật, mỗi lần đăng nhập cần thêm sáu chữ số từ ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator…). Kẻ khác biết mật khẩu cũng không vào được."
        </p>
        {by_passphrase("Bật xác thực hai bước", begin)}
    }
}

/// What is done once the passphrase was asked for again.
fn by_passphrase<F: Future<Output = Result<(), Failure>> + 'static>(
    label: &'static str,
    deed: impl Fn(String) -> F + Copy + Send + Sync + 'static,
) -> AnyView {
    let passphrase = RwSignal::new(String::new());
    let errors = Errors::new();
    let busy = Busy::new();
    let submit = move |()| {
        let passphrase = passphrase.get_untracked();
        errors.clear();
        errors.need("hb-mat-khau", &passphrase, "Hãy nhập mật khẩu đang dùng.");
        if errors.show() {
            return;
        }
        busy.run(async move {
            if let Err(failure) = deed(passphrase).await {
                errors.tell(&failure);
            }
        });
    };
    view! {
        <Form errors on_submit=submit>
            <Username email=session::email() />
            <SecretField
                id="hb-mat-khau" label="Mật khẩu đang dùng" value=passphrase errors
                autocomplete="current-password"
            />
            <Submit busy label />
        </Form>
    }
}

#[component]
fn CodeStep(secret: TotpSecret, step: RwSignal<Step>) -> impl IntoView {
    let TotpSecret { secret, uri } = secret;
    let code = RwSignal::new(String::new());
    let errors = Errors::new();
    let busy = Busy::new();
    let submit = move |()| {
        let code = code.get_untracked().split_whitespace().collect::<String>();
        errors.clear();
        errors.need("hb-ma", &code, "Hãy nhập sáu chữ số đang hiện trong ứng dụng.");
        if errors.show() {
            return;
        }
        busy.run(async move {
            match wire::ask(ConfirmTotp { code }).await {
                Ok(recovery) => step.set(Step::Recovery(recovery.codes)),
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <NextStep text="Thêm vào ứng dụng xác thực" />
        <ol class="steps">
            <li>
                <p>"Mở ứng dụng xác thực trên điện thoại và quét mã này:"</p>
                <Qr text=uri.clone() label="Mã QR để thêm tài khoản vào ứng dụng xác thực" />
                <p>
                    "Nếu đang dùng chính điện thoại ấy, hãy "
                    <a href=uri>"mở bằng ứng dụng xác thực"</a> " hoặc nhập khóa này bằng tay:"
                </p>
                <p class="handed__link">{secret.clone()}</p>
                <p class="buttons"><Copying text=secret label="Sao chép khóa" /></p>
            </li>
            <li>
                <p>"Nhập sáu chữ số mà ứng dụng đang hiện:"</p>
                <Form errors on_submit=submit>
                    <TextField
                        id="hb-ma" label="Mã xác thực" value=code errors autocomplete="one-time-code"
                        inputmode="numeric"
                    />
                    <Submit busy label="Xác nhận" />
                </Form>
            </li>
        </ol>
    }
}

#[component]
fn Remove(left: u32) -> impl IntoView {
    let remove = |passphrase| async move {
        wire::ask(DropTotp { passphrase }).await?;
        session::load().await;
        say("Đã tắt xác thực hai bước.");
        Ok(())
    };
    view! {
        <p>"Đang bật. Còn " {left} " mã dự phòng."</p>
        <p>
            "Khi đổi điện thoại hoặc hết mã dự phòng, hãy tắt ở đây rồi bật lại."
        </p>
        {by_passphrase("Tắt xác thực hai bước", remove)}
    }
}
