//! What was approved for a moment that has come.

use domain::{
    Failure, Moment,
    desk::{DraftId, State},
};
use serde_json::json;

use super::post::{Approval, Fate, SAME, post};
use crate::{
    desk::drafts::{DraftRow, find, guard},
    log::{self, Act, Actor},
    store::{Bind, Statement, Store},
};

/// When something happens next by itself: a draft appears, a posting appears or expires.
pub async fn next_moment(store: &Store) -> Result<Option<Moment>, Failure> {
    let binds = [Bind::from(store.now().unix())];
    let next = store.ask("timetable", Statement::new(include_str!("next.sql"), binds)).await?;
    Ok(next.flatten())
}

/// Posts every draft whose moment has come. One that cannot be posted goes back to who approved it.
pub async fn post_due(store: &Store) -> Result<(), Failure> {
    let sql = "SELECT json_group_array(id) AS json FROM
               (SELECT id FROM draft WHERE state = 'scheduled' AND publish_at <= ?1 ORDER BY publish_at, id)";
    let due: Vec<DraftId> = store
        .ask("due", Statement::new(sql, [Bind::from(store.now().unix())]))
        .await?
        .unwrap_or_default();
    for id in due {
        let Some(row) = find(store, id, 0).await? else { continue };
        // Somebody may have taken it off meanwhile.
        if row.meta.state != State::Scheduled || row.publish_at.is_none_or(|at| at > store.now()) {
            continue;
        }
        if row.posted.as_ref().map(|posted| posted.edition) != row.seen {
            hand_back(store, &row, OVERTAKEN).await?;
            continue;
        }
        match post(store, &row, approval(&row)).await {
            Ok(Fate::Posted(_) | Fate::Over) => {}
            Ok(Fate::Same) => hand_back(store, &row, SAME).await?,
            Err(Failure::Invalid { reason } | Failure::Refused { reason }) => {
                hand_back(store, &row, &reason).await?;
            }
            // It is tried again.
            Err(failure) => return Err(failure),
        }
    }
    Ok(())
}

fn approval(row: &DraftRow) -> Approval {
    Approval {
        what: "appear",
        actor: Actor::timetable(),
        approver: row.approved_by.as_ref().map(|by| by.name.clone()).unwrap_or_default(),
        approver_id: None,
        override_why: row.override_why.clone(),
        at: row.publish_at,
    }
}

const OVERTAKEN: &str =
    "sau khi duyệt, bài trên bảng đã có bản mới hơn; hãy xem lại những gì thay đổi rồi duyệt.";

async fn hand_back(store: &Store, row: &DraftRow, reason: &str) -> Result<(), Failure> {
    let comment = format!("Đến giờ hẹn nhưng không đăng được: {reason}");
    let sql = "UPDATE draft SET state = 'returned', comment = ?2, publish_at = NULL WHERE id = ?1";
    let binds = [Bind::from(row.id.0), comment.as_str().into()];
    let actor = Actor::timetable();
    let act = Act {
        what: "hand-back",
        subject: row.subject(),
        actor: &actor,
        open: None,
        detail: json!({ "comment": comment }),
    };
    log::act(store, &act, vec![guard(row), Statement::new(sql, binds)]).await
}
