//! Previews: for people outside by links that nobody can guess, which expire and can be ended; for who writes
//! as they write.

mod file;
mod made;

use axum::{Router, routing::get};
use domain::{
    Failure, Moment,
    credentials::Token,
    desk::{
        Done, DrawDraft, Drawn, ListPreviews, OpenPreview, Opened, PREVIEW, Preview, PreviewLine,
        ReadPreview, RevokePreview, Right,
    },
};
use serde_json::json;

use super::{
    drafts::{DraftRow, find},
    gate::Desk,
    question::answer,
};
use crate::{
    http::{self, Cache},
    log::{self, Act},
    pages,
    store::{Bind, Statement, Store, random},
};

pub fn routes() -> Router {
    let file = format!("{PREVIEW}/tep/{{digest}}");
    http::answer(Cache::Own, read)
        .merge(answer(draw))
        .merge(answer(open))
        .merge(answer(list))
        .merge(answer(revoke))
        .route(&file, get(file::send))
}

/// A draft's own page, whatever of it is kept already: that may be behind what is typed.
async fn draw(desk: Desk, question: DrawDraft) -> Result<Drawn, Failure> {
    let mut row = desk.draft(question.id, Right::Read).await?;
    row.content = question.content;
    let kind = row.kind;
    let page = made::made(row, desk.store.now());
    Ok(Drawn { html: pages::draft(&desk.store, kind, page).await? })
}

const DAY: i64 = 24 * 3600;

async fn open(desk: Desk, question: OpenPreview) -> Result<Opened, Failure> {
    let row = desk.draft(question.draft, Right::Read).await?;
    if !(1..=30).contains(&question.days) {
        return Err(Failure::invalid("Liên kết xem trước dùng được từ 1 đến 30 ngày."));
    }
    let token = Token::from_random(random()?);
    let now = desk.store.now();
    let until = Moment::from_unix(now.unix() + i64::from(question.days) * DAY);
    let sql =
        "INSERT INTO preview (hash, draft_id, by_id, since, until) VALUES (?1, ?2, ?3, ?4, ?5)";
    let binds = [
        Bind::from(token.digest()),
        row.id.0.into(),
        desk.caller.id.0.into(),
        now.unix().into(),
        until.unix().into(),
    ];
    let actor = desk.actor();
    let act = Act {
        what: "preview",
        subject: row.subject(),
        actor: &actor,
        open: None,
        detail: json!({ "until": until }),
    };
    log::act(&desk.store, &act, vec![Statement::new(sql, binds)]).await?;
    Ok(Opened { path: format!("{PREVIEW}?ma={}", token.as_str()), until })
}

async fn list(desk: Desk, question: ListPreviews) -> Result<Vec<PreviewLine>, Failure> {
    let row = desk.draft(question.draft, Right::Read).await?;
    let sql = "SELECT json_group_array(json_object('id', v.id, 'by', p.name, 'since', v.since, 'until', v.until))
               AS json FROM preview v JOIN person p ON p.id = v.by_id
               WHERE v.draft_id = ?1 AND v.until > ?2 AND v.revoked_at IS NULL";
    let binds = [Bind::from(row.id.0), desk.store.now().unix().into()];
    Ok(desk.store.ask("previews", Statement::new(sql, binds)).await?.unwrap_or_default())
}

async fn revoke(desk: Desk, question: RevokePreview) -> Result<Done, Failure> {
    let sql = "SELECT CAST(draft_id AS TEXT) AS json FROM preview WHERE id = ?1";
    let draft = desk.store.ask("preview", Statement::new(sql, [Bind::from(question.id)])).await?;
    let row = desk.draft(draft.ok_or(Failure::Missing)?, Right::Read).await?;
    let sql = "UPDATE preview SET revoked_at = ?2 WHERE id = ?1 AND revoked_at IS NULL";
    let binds = [Bind::from(question.id), desk.store.now().unix().into()];
    let actor = desk.actor();
    let act = Act {
        what: "end-preview",
        subject: row.subject(),
        actor: &actor,
        open: None,
        detail: json!({}),
    };
    log::act(&desk.store, &act, vec![Statement::new(sql, binds)]).await?;
    Ok(Done {})
}

async fn read(store: Store, question: ReadPreview) -> Result<Preview, Failure> {
    let row = shown(&store, &question.token).await?;
    Ok(made::made(row, store.now()))
}

/// The draft that a link shows.
async fn shown(store: &Store, token: &str) -> Result<DraftRow, Failure> {
    let token = Token::parse(token).ok_or(Failure::Missing)?;
    let sql = "SELECT CAST(draft_id AS TEXT) AS json FROM preview
               WHERE hash = ?1 AND until > ?2 AND revoked_at IS NULL";
    let binds = [Bind::from(token.digest()), store.now().unix().into()];
    let draft = store.ask("preview", Statement::new(sql, binds)).await?.ok_or(Failure::Missing)?;
    // What became of it has a page of its own, or is to be seen no more.
    find(store, draft, 0).await?.filter(|row| !row.meta.state.is_over()).ok_or(Failure::Missing)
}
