//! Taking a posting down: its page stays and says since when and why.

use domain::{
    Failure,
    desk::{Done, Withdraw},
    postings::Kind,
};
use serde::Deserialize;
use serde_json::json;

use crate::{
    desk::gate::Desk,
    log::{self, Act},
    pages, publications,
    store::{Bind, Statement},
};

#[derive(Deserialize)]
struct Row {
    kind: Kind,
    slug: String,
    agency: Option<String>,
    edition: u32,
    withdrawn: bool,
    appeared: bool,
}

pub async fn withdraw(desk: Desk, question: Withdraw) -> Result<Done, Failure> {
    let id = Bind::from(question.posting.0);
    let binds = [id.clone(), desk.store.now().unix().into()];
    let statement = Statement::new(include_str!("posting.sql"), binds);
    let row: Row = desk.store.ask("posting", statement).await?.ok_or(Failure::Missing)?;
    if !desk.caller.may_edit_for(row.agency.as_deref()) {
        return Err(Failure::refused("Chỉ người duyệt của cơ quan này mới thu hồi được bài."));
    }
    let why = question.why.split_whitespace().collect::<Vec<_>>().join(" ");
    if why.is_empty() || why.chars().count() > 500 {
        return Err(Failure::invalid(
            "Hãy ghi lý do thu hồi để người đọc biết, không quá 500 ký tự.",
        ));
    }
    if row.withdrawn {
        return Err(Failure::conflict("Bài này đã được thu hồi rồi."));
    }
    if row.edition != question.edition {
        return Err(Failure::conflict(
            "Bài vừa được đăng bản mới; hãy tải lại trang, xem bản mới rồi quyết định.",
        ));
    }
    let now = desk.store.now().unix();
    let mut statements = vec![
        Statement::new(
            "UPDATE posting SET title = NULL
             WHERE id = ?1 AND (edition <> ?2 OR withdrawn_at IS NOT NULL)",
            [id.clone(), question.edition.into()],
        ),
        Statement::new(
            "UPDATE posting SET withdrawn_at = ?2, withdrawn_why = ?3 WHERE id = ?1",
            [id.clone(), now.into(), why.as_str().into()],
        ),
        // What was to be posted over it is looked at again, or it would be back by itself.
        Statement::new(include_str!("stop.sql"), [id, format!("Bài đã bị thu hồi: {why}").into()]),
        log::new_board_edition(),
    ];
    if row.kind == Kind::Procedure {
        statements.extend(publications::new_catalogue());
    }
    let actor = desk.actor();
    let act = Act {
        what: "withdraw",
        subject: log::posting_subject(row.kind, &row.slug),
        actor: &actor,
        // Of what nobody has seen nobody is told.
        open: row.appeared.then(|| json!({ "why": why })),
        detail: json!({ "edition": row.edition }),
    };
    log::act(&desk.store, &act, statements).await?;
    pages::clear_cache();
    Ok(Done {})
}
