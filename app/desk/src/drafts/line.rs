//! A draft as it stands in a list.

use domain::desk::{DraftLine, PATH, State};
use leptos::prelude::*;

use super::{path, review_path};
use crate::{content, parts::Badge, view::view};

pub fn line(line: DraftLine) -> AnyView {
    let title = if line.title.trim().is_empty() {
        "(chưa có tiêu đề)".to_owned()
    } else {
        line.title
    };
    // What has come to its end is read where it is posted.
    let to = match (&line.posted, line.state) {
        (Some(posted), State::Published) => format!("{PATH}/da-dang/{}", posted.id),
        _ => path(line.id),
    };
    let (one, _) = content::told(line.kind);
    let agency = (!line.agency.is_empty()).then(|| format!(" · {}", line.agency));
    let facts = format!("{} · lưu lúc {}", line.author.name, line.updated.short());
    let at = line.publish_at.filter(|_| line.state == State::Scheduled);
    let at = at.map(|at| view! { <p class="draft-line__at">{format!("Sẽ đăng {at}")}</p> });
    let comment = (line.state == State::Returned && !line.comment.is_empty()).then(
        || view! { <p class="draft-line__comment">{format!("Lời nhắn: {}", line.comment)}</p> },
    );
    let corrects = line.posted.is_some() && !line.state.is_over();
    let corrects = corrects.then(|| view! { <span class="draft-line__corrects">"Bản sửa"</span> });
    let review = (line.state == State::Submitted).then(|| {
        let of = title.clone();
        view! {
            <a class="draft-line__review" href=review_path(line.id)>
                "Xem thay đổi" <span class="visually-hidden">{format!(" của {of}")}</span>
            </a>
        }
    });
    view! {
        <li class="draft-line">
            <p class="draft-line__head"><Badge state=line.state /> {corrects}</p>
            <p class="draft-line__title"><a href=to>{title}</a></p>
            <p class="draft-line__facts">{one} {agency} " · " {facts}</p>
            {at} {comment} {review}
        </li>
    }
}
