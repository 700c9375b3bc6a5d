//! Changing one's own passphrase.

use domain::desk::ChangePassphrase;
use leptos::prelude::*;

use crate::{
    frame::say,
    parts::{
        Busy, Errors, Form, NewPassphrase, NewPassphraseFields, Panel, SecretField, Submit,
        Username,
    },
    session,
    view::view,
    wire,
};

#[component]
pub fn Passphrase() -> impl IntoView {
    let old = RwSignal::new(String::new());
    let new = NewPassphrase::new();
    let errors = Errors::new();
    let busy = Busy::new();
    let submit = move |()| {
        let question = ChangePassphrase { old: old.get_untracked(), new: new.get() };
        errors.clear();
        errors.need("mk-cu", &question.old, "Hãy nhập mật khẩu đang dùng.");
        new.check(errors);
        if errors.show() {
            return;
        }
        busy.run(async move {
            match wire::ask(question).await {
                Ok(_) => {
                    old.set(String::new());
                    new.clear();
                    session::load().await;
                    say("Đã đổi mật khẩu. Các thiết bị khác đã bị đăng xuất.");
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <Panel title="Đổi mật khẩu">
            <Form errors on_submit=submit>
                <Username email=session::email() />
                <SecretField
                    id="mk-cu" label="Mật khẩu đang dùng" value=old errors autocomplete="current-password"
                />
                <NewPassphraseFields passphrase=new errors />
                <Submit busy label="Đổi mật khẩu" />
            </Form>
        </Panel>
    }
}
