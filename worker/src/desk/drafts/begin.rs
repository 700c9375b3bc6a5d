//! Beginning: something new, or the next edition of what is posted.

use domain::{
    Failure,
    desk::{BeginDraft, Content, Draft, DraftId, Right, Role, Snapshot},
    fold::fold,
    postings::{Kind, PostingId},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::row::find;
use crate::{
    desk::{editions, gate::Desk},
    log::{self, Act},
    store::{Bind, Statement},
};

/// A posting to be written anew.
#[derive(Deserialize)]
struct PostingRow {
    kind: Kind,
    slug: String,
    title: String,
    agency: Option<String>,
    edition: u32,
    /// The address of what it took the place of.
    #[serde(default)]
    replaces: String,
    /// Its open draft.
    draft: Option<DraftId>,
}

pub async fn begin(desk: Desk, question: BeginDraft) -> Result<Draft, Failure> {
    match (question.posting, question.kind) {
        (Some(posting), _) => match next_edition(&desk, posting, question.restored).await {
            // Somebody began it in the same moment: theirs is there now.
            Err(Failure::Conflict { .. }) => next_edition(&desk, posting, question.restored).await,
            begun => begun,
        },
        (None, Some(kind)) => {
            let content = Content { agency: own_agency(&desk).await?, ..Content::of(kind) };
            insert(&desk, kind, None, &content, Value::Null).await
        }
        (None, None) => Err(Failure::invalid("Hãy chọn loại bài cần viết.")),
    }
}

async fn next_edition(
    desk: &Desk,
    posting: PostingId,
    restored: Option<u32>,
) -> Result<Draft, Failure> {
    let question = Statement::new(include_str!("posting.sql"), [Bind::from(posting.0)]);
    let row: PostingRow = desk.store.ask("posting", question).await?.ok_or(Failure::Missing)?;
    if !desk.caller.may_write_for(row.agency.as_deref()) {
        return Err(Failure::refused("Bài này thuộc cơ quan khác; hãy nhờ người của cơ quan ấy."));
    }
    if let Some(draft) = row.draft {
        let open = desk.draft(draft, Right::Read).await?;
        if restored.is_some() {
            return Err(Failure::conflict(
                "Bài này đang có bản sửa mở; hãy hoàn tất hoặc bỏ bản ấy trước khi khôi phục bản cũ.",
            ));
        }
        return Ok(open.into());
    }
    let edition = restored.unwrap_or(row.edition);
    let Snapshot { mut content, .. } = match (row.kind, restored) {
        // A procedure as it stands has several tellers.
        (Kind::Procedure, None) => Snapshot {
            content: editions::procedure(&desk.store, posting).await?,
            ..Snapshot::default()
        },
        _ => editions::snapshot(&desk.store, posting, edition).await?,
    };
    if content.title.is_empty() {
        content.title = row.title;
    }
    content.replaces = row.replaces;
    let detail = json!({ "posting": row.slug, "restored": restored });
    insert(desk, row.kind, Some(posting), &content, detail).await
}

/// The agency somebody writes for when they have one only, else the board's own if they may.
async fn own_agency(desk: &Desk) -> Result<String, Failure> {
    if desk.caller.role(None) >= Some(Role::Author) {
        return Ok(String::new());
    }
    let Some(slug) = desk.caller.grants.first().and_then(|grant| grant.agency.clone()) else {
        return Err(Failure::refused("Anh chị chưa được giao vai trò nào; hãy nhờ quản trị."));
    };
    let sql = "SELECT json_quote(name) AS json FROM agency WHERE slug = ?1";
    let name = desk.store.ask("agency", Statement::new(sql, [Bind::from(slug)])).await?;
    Ok(name.unwrap_or_default())
}

async fn insert(
    desk: &Desk,
    kind: Kind,
    posting: Option<PostingId>,
    content: &Content,
    detail: Value,
) -> Result<Draft, Failure> {
    let title = content.title.trim();
    let person = desk.caller.id.0;
    let binds = [
        Bind::from(kind.name()),
        posting.map(|posting| posting.0).into(),
        domain::fold::name_key(&content.agency).into(),
        serde_json::to_string(content).unwrap_or_default().into(),
        title.into(),
        fold(title).into(),
        person.into(),
        desk.store.now().unix().into(),
    ];
    let actor = desk.actor();
    let act = Act {
        what: "begin",
        subject: format!("draft of {}", kind.name()),
        actor: &actor,
        open: None,
        detail,
    };
    log::act(&desk.store, &act, vec![Statement::new(include_str!("insert.sql"), binds)]).await?;
    let sql = "SELECT CAST(max(id) AS TEXT) AS json FROM draft WHERE author_id = ?1";
    let id: Option<DraftId> =
        desk.store.ask("draft", Statement::new(sql, [Bind::from(person)])).await?;
    let row = find(&desk.store, id.ok_or(Failure::Broken)?, person).await?;
    Ok(row.ok_or(Failure::Broken)?.into())
}
