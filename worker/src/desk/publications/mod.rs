//! Approval: a draft is posted, now or when its moment comes; and what is posted is taken down.

mod due;
mod expired;
mod post;
mod replacing;
mod withdrawals;

use axum::Router;
use domain::{
    Failure,
    desk::{Draft, Publish, Published, Right, Standing, Unschedule},
};
use serde_json::{Value, json};

pub use due::{next_moment, post_due};
pub use expired::record_expired;
use post::Approval;

use super::{
    drafts::{DraftRow, guard, problems},
    gate::Desk,
    question::answer,
    workflow::{advance, same_version},
};
use crate::{
    log::{self, Act},
    store::{Bind, Statement},
};

pub fn routes() -> Router {
    Router::new()
        .merge(answer(publish))
        .merge(answer(unschedule))
        .merge(answer(withdrawals::withdraw))
}

async fn publish(desk: Desk, question: Publish) -> Result<Published, Failure> {
    let row = desk.draft(question.id, Right::Publish).await?;
    same_version(&row, question.version)?;
    same_standing(&row, question.over)?;
    let override_why = question.override_why.trim();
    two_pairs_of_eyes(&desk, &row, override_why)?;
    let problems = problems(&row, desk.store.now());
    if !problems.is_empty() {
        let reasons: Vec<String> = problems.into_iter().map(|problem| problem.reason).collect();
        return Err(Failure::invalid(reasons.join("\n")));
    }
    replacing::check(&desk, &row).await?;
    match question.at.filter(|at| *at > desk.store.now()) {
        Some(at) => schedule(&desk, &row, at, override_why).await,
        None => {
            let by = Approval::by(&desk, &row, override_why);
            post::post(&desk.store, &row, by).await?.posted()
        }
    }
}

/// # Errors
/// `Refused` when the caller's own words are in the draft and they do not say why they approve it.
fn two_pairs_of_eyes(desk: &Desk, row: &DraftRow, override_why: &str) -> Result<(), Failure> {
    let own = row.hands.iter().any(|hand| hand.id == desk.caller.id);
    if !own || !override_why.is_empty() {
        return Ok(());
    }
    Err(Failure::refused(
        "Anh chị đã soạn hoặc sửa bài này nên cần một người khác duyệt. Nếu gấp, hãy ghi lý do tự duyệt; người khác sẽ xác \
         nhận sau.",
    ))
}

/// # Errors
/// `Conflict` when the board has another edition than the one the draft was compared with.
fn same_standing(row: &DraftRow, seen: Option<Standing>) -> Result<(), Failure> {
    if row.standing() == seen {
        return Ok(());
    }
    Err(Failure::conflict(
        "Từ lúc mở trang này, bài trên bảng đã đổi: có bản mới, đã thu hồi hoặc hết hạn. Hãy tải lại trang, xem lại \
         những gì thay đổi rồi duyệt.",
    ))
}

/// A year and a day.
const FARTHEST: i64 = 367 * 24 * 3600;

async fn schedule(
    desk: &Desk,
    row: &DraftRow,
    at: domain::Moment,
    override_why: &str,
) -> Result<Published, Failure> {
    if at.unix() - desk.store.now().unix() > FARTHEST {
        return Err(Failure::invalid("Giờ đăng xa quá một năm; hãy kiểm tra lại năm đã chọn."));
    }
    if row.content.expires.is_some_and(|expires| expires <= at) {
        return Err(Failure::invalid("Bài hết hạn trước giờ đăng; hãy sửa một trong hai."));
    }
    post::check(&desk.store, row, Approval::by(desk, row, override_why)).await?;
    let sql = "UPDATE draft SET state = 'scheduled', publish_at = ?2, approved_by = ?3,
               override_why = ?4, seen = ?5 WHERE id = ?1";
    let statements = vec![
        guard(row),
        Statement::new(
            sql,
            [
                Bind::from(row.id.0),
                at.unix().into(),
                desk.caller.id.0.into(),
                override_why.into(),
                row.posted.as_ref().map(|posted| posted.edition).into(),
            ],
        ),
        // What pages say of the next change is made anew.
        log::new_board_edition(),
    ];
    let actor = desk.actor();
    let act = Act {
        what: "schedule",
        subject: row.subject(),
        actor: &actor,
        open: None,
        detail: json!({ "at": at, "override_why": override_why }),
    };
    log::act(&desk.store, &act, statements).await?;
    crate::pages::clear_cache();
    desk.store.wake_timetable().await;
    Ok(Published::Scheduled { at })
}

async fn unschedule(desk: Desk, question: Unschedule) -> Result<Draft, Failure> {
    let row = desk.draft(question.id, Right::Unschedule).await?;
    let sql = "UPDATE draft SET state = 'submitted', publish_at = NULL, approved_by = NULL,
               override_why = '' WHERE id = ?1";
    advance(&desk, &row, "unschedule", sql, Vec::new(), Value::Null).await
}
