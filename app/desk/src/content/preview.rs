//! How readers will see it: the very page, drawn by the worker, in a frame in which nothing runs.

use std::time::Duration;

use domain::{
    Failure,
    desk::{Content, DraftId, DrawDraft},
};
use leptos::{ev, html::Iframe, prelude::*, task::spawn_local};
use web_sys::{DomParser, HtmlIFrameElement, SupportedType};

use super::Sheet;
use crate::{failures, view::view, wire};

/// From a try that did not reach the worker to the next.
const AGAIN: Duration = Duration::from_secs(10);

/// `open` says whether it is asked for where there is no room for it beside the text.
pub fn preview(sheet: Sheet, draft: DraftId, open: RwSignal<bool>) -> AnyView {
    let phone = RwSignal::new(true);
    let frame = NodeRef::<Iframe>::new();
    let drawing = Drawing {
        sheet,
        draft,
        frame,
        shown: StoredValue::new(None),
        busy: StoredValue::new(false),
        late: RwSignal::new(None),
    };
    Effect::new(move |_| {
        sheet.settled.track();
        open.track();
        drawing.begin();
    });
    let wider = window_event_listener(ev::resize, move |_| drawing.begin());
    let online = window_event_listener(ev::online, move |_| drawing.begin());
    on_cleanup(move || {
        wider.remove();
        online.remove();
    });
    let choice = move |own: bool, name: &'static str| {
        view! {
            <button
                class="button button--plain" type="button"
                aria-pressed=move || (phone.get() == own).to_string() on:click=move |_| phone.set(own)
            >
                {name}
            </button>
        }
    };
    let late = move || drawing.late.get().map(|why| view! { <p class="preview__late">{why}</p> });
    // Of the page's own origin, so that what is shown can be exchanged where the writer has scrolled to;
    // still without scripts, forms and windows.
    view! {
        <section class="preview" aria-labelledby="xem-truoc">
            <h2 class="preview__title" id="xem-truoc">"Xem trước"</h2>
            <p class="buttons">{choice(true, "Điện thoại")} {choice(false, "Máy tính")}</p>
            {late}
            <div class="preview__room" tabindex="0" role="group" aria-label="Khung xem trước">
                <iframe
                    class="preview__frame" class:preview__frame--phone=phone sandbox="allow-same-origin"
                    title="Bài như người đọc thấy" node_ref=frame
                ></iframe>
            </div>
        </section>
    }
}

/// The page that follows what is typed: one question at a time, the newest text next.
#[derive(Clone, Copy)]
struct Drawing {
    sheet: Sheet,
    draft: DraftId,
    frame: NodeRef<Iframe>,
    /// What the page in the frame was drawn from.
    shown: StoredValue<Option<Content>>,
    busy: StoredValue<bool>,
    /// Why it does not follow.
    late: RwSignal<Option<String>>,
}

impl Drawing {
    fn begin(self) {
        if self.busy.try_get_value() != Some(false) {
            return;
        }
        self.busy.set_value(true);
        spawn_local(async move {
            // What is opened just now has no place yet.
            leptos::task::tick().await;
            let answer = self.draw().await;
            self.busy.try_set_value(false);
            self.late.try_set(answer.err().map(|failure| match failure {
                Failure::Broken => {
                    set_timeout(move || self.begin(), AGAIN);
                    "Đang mất kết nối; phần xem trước sẽ theo kịp khi có mạng trở lại.".to_owned()
                }
                failure => format!("Phần xem trước chưa theo kịp. {}", failures::words(&failure)),
            }));
        });
    }

    async fn draw(self) -> Result<(), Failure> {
        while let Some((frame, content)) = self.wanted() {
            let question = DrawDraft { id: self.draft, content: content.clone() };
            let page = wire::ask(question).await?.html;
            put(&frame, &page).ok_or(Failure::Broken)?;
            self.shown.try_set_value(Some(content));
        }
        Ok(())
    }

    /// What is typed, where the frame is seen and shows something else.
    fn wanted(self) -> Option<(HtmlIFrameElement, Content)> {
        let frame = self.frame.try_get_untracked()?.filter(|it| it.client_width() > 0)?;
        let content = self.sheet.settled.try_with_untracked(|work| work.content.clone())?;
        let shown = self.shown.try_get_value()?;
        (shown.as_ref() != Some(&content)).then_some((frame, content))
    }
}

/// Exchanges the words of a page that is there: its style and the reader's place stay.
fn put(frame: &HtmlIFrameElement, page: &str) -> Option<()> {
    let body = frame.content_document().and_then(|document| document.body());
    let Some(body) = body.filter(|body| body.child_element_count() > 0) else {
        frame.set_srcdoc(page);
        return Some(());
    };
    let fresh = DomParser::new().ok()?.parse_from_string(page, SupportedType::TextHtml).ok()?;
    body.replace_with_with_node_1(&*fresh.body()?).ok()
}
