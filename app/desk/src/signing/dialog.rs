//! Signing in again over the page where the session ended: nothing below is lost.

use leptos::prelude::*;

use super::form::SignInForm;
use crate::{
    parts::Dialog,
    session::{self, Standing},
    view::view,
};

#[component]
pub fn SignInDialog() -> impl IntoView {
    let open = RwSignal::new(false);
    Effect::new(move |_| open.set(session::standing() == Standing::Lost));
    view! {
        <Dialog open title="Hãy đăng nhập lại">
            {|| {
                view! {
                    <p>
                        "Phiên làm việc đã hết. Trang bên dưới vẫn nguyên như lúc nãy; đăng nhập xong là làm tiếp được ngay."
                    </p>
                    <SignInForm email=session::email() on_in=session::enter />
                }
            }}
        </Dialog>
    }
}
