//! Approving and posting, now or at a moment.

use domain::desk::{PATH, Publish, Published, ReadDraft, Right};
use leptos::prelude::*;

use super::Course;
use crate::{
    failures,
    frame::say,
    leaving, moments, navigation,
    parts::{Errors, Form, MomentField, Submit, TextArea},
    view::view,
    wire,
};

const OWN: &str = "Bài này có phần do chính anh chị viết. Theo nguyên tắc bốn mắt, người khác nên duyệt. \
    Nếu không ai khác duyệt kịp, hãy ghi lý do: lý do được lưu vào nhật ký, và bài sẽ chờ một người khác xác nhận sau.";

pub fn approval(course: Course) -> AnyView {
    let may = Memo::new(move |_| course.may(Right::Publish).is_ok());
    view! {
        {move || {
            may.get().then(|| {
                view! {
                    <details class="deed">
                        <summary class="deed__name">"Duyệt và đăng"</summary>
                        <ApprovalForm course />
                    </details>
                }
            })
        }}
    }
}

#[component]
fn ApprovalForm(course: Course) -> impl IntoView {
    let later = RwSignal::new(false);
    let at = RwSignal::new(None);
    let why = RwSignal::new(String::new());
    let own = Memo::new(move |_| course.is_own());
    let errors = Errors::new();
    let busy = course.busy;
    leaving::typed(why);
    let submit = move |()| {
        errors.clear();
        let at = at.get_untracked().filter(|_| later.get_untracked());
        if later.get_untracked() {
            match at {
                None => errors.add("hen-gio", "Hãy chọn ngày và giờ đăng."),
                Some(at) if at <= moments::now() => {
                    errors.add("hen-gio", "Giờ này đã qua; hãy chọn giờ muộn hơn, hoặc đăng ngay.");
                }
                Some(_) => {}
            }
        }
        let reason = why.get_untracked();
        if own.get_untracked() {
            errors.need(
                "ly-do-tu-duyet",
                &reason,
                "Hãy ghi lý do tự duyệt, hoặc nhờ người khác duyệt.",
            );
        }
        if errors.show() {
            return;
        }
        busy.run(async move {
            let Some(version) = course.ready().await else {
                errors.say("Bản viết chưa lưu xong, hoặc có ô chưa đọc được, nên chưa đăng. Hãy xem dòng trạng thái ở đầu trang và các ô báo lỗi.");
                return;
            };
            let draft = course.draft.get_untracked();
            let (id, over) = (draft.id, draft.posted.map(|posted| posted.standing()));
            let override_why = reason.trim().to_owned();
            match wire::ask(Publish { id, version, over, at, override_why }).await {
                Ok(published) => {
                    why.set(String::new());
                    done(course, published).await;
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    let label =
        move || if later.get() { "Duyệt và hẹn giờ" } else { "Duyệt và đăng ngay" };
    let day = move || at.get().map(|at| format!("Sẽ hiện lúc: {at}"));
    let way = move |own: bool, id: &'static str, name: &'static str| {
        view! {
            <div class="tick">
                <input
                    class="tick__box" type="radio" name="khi-nao" id=id checked=!own
                    on:change=move |_| later.set(own)
                />
                <label class="tick__label" for=id>{name}</label>
            </div>
        }
    };
    view! {
        <Form errors on_submit=submit>
            <fieldset class="field">
                <legend class="field__legend">"Khi nào"</legend>
                {way(false, "dang-ngay", "Đăng ngay")} {way(true, "dang-sau", "Hẹn giờ đăng")}
            </fieldset>
            {move || later.get().then(|| view! {
                <MomentField
                    id="hen-gio" label="Giờ đăng" value=at errors
                    hint="Theo giờ Việt Nam. Bài hiện đúng phút này, không sớm hơn."
                />
                <p class="deed__day" role="status">{day}</p>
            })}
            {move || own.get().then(|| view! {
                <p class="told told--warning">{OWN}</p>
                <TextArea id="ly-do-tu-duyet" label="Lý do tự duyệt" value=why errors rows=2 />
            })}
            <Submit busy label=Signal::derive(move || label().to_owned()) />
        </Form>
    }
}

async fn done(course: Course, published: Published) {
    match published {
        Published::Now { posting, .. } => {
            navigation::go(format!("{PATH}/da-dang/{posting}"));
            say("Đã đăng. Người đọc thấy bài trong vòng 10 giây.");
        }
        Published::Scheduled { at } => {
            say(format!("Đã duyệt. Bài sẽ hiện lúc {at}."));
            let id = course.draft.get_untracked().id;
            match wire::ask(ReadDraft { id }).await {
                Ok(draft) => course.draft.set(draft),
                Err(failure) => say(failures::words(&failure)),
            }
        }
    }
}
