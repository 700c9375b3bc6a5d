//! Files on their way to a draft: in parts, so that what has arrived need not be sent again.

mod complete;
mod parts;

use axum::{Router, routing::put};
use domain::{
    Failure,
    desk::{BeginUpload, DraftId, LARGEST, PART, ReadUpload, Right, Upload},
    files::clean_name,
};
use serde::Deserialize;

use super::{gate::Desk, question::answer};
use crate::store::{Bind, Statement, Store, random};

pub fn routes() -> Router {
    Router::new()
        .merge(answer(begin))
        .merge(answer(read))
        .merge(answer(complete::document))
        .merge(answer(complete::picture))
        .route("/api/desk/upload-parts", put(parts::receive))
}

/// An upload, from `read.sql`.
#[derive(Deserialize)]
struct UploadRow {
    id: String,
    draft: DraftId,
    file_name: String,
    size: u64,
    multipart: String,
    parts: Vec<PartRow>,
}

#[derive(Deserialize)]
struct PartRow {
    part: u16,
    etag: String,
    size: u64,
}

impl UploadRow {
    /// Where its parts gather.
    fn key(&self) -> String {
        key(&self.id)
    }

    /// How many parts it has when it is whole.
    fn whole(&self) -> u64 {
        self.size.div_ceil(PART)
    }

    /// How many bytes part `number` has.
    fn length(&self, number: u16) -> Option<u64> {
        let before = u64::from(number).checked_sub(1)? * PART;
        self.size.checked_sub(before).filter(|left| *left > 0).map(|left| left.min(PART))
    }
}

impl From<UploadRow> for Upload {
    fn from(row: UploadRow) -> Self {
        let UploadRow { id, draft: _, file_name, size, multipart: _, parts } = row;
        let parts = parts.into_iter().map(|part| part.part.into()).collect();
        Self { id, file_name, size, parts }
    }
}

/// How long an upload may go on, in seconds: R2 gives parts up after a week. What was made one file is kept as long,
/// for whoever did not hear that it was.
const LIFE: i64 = 6 * 24 * 3600;

/// Uploads swept at once: each is a question to the bucket.
const AT_ONCE: u32 = 100;

/// Forgets uploads that are over.
pub async fn sweep(store: &Store) -> Result<(), Failure> {
    let sql = "SELECT json_group_array(id) AS json FROM
               (SELECT id FROM upload WHERE begun_at <= ?1 ORDER BY begun_at LIMIT ?2)";
    let binds = [Bind::from(store.now().unix() - LIFE), AT_ONCE.into()];
    let over: Vec<String> =
        store.ask("uploads", Statement::new(sql, binds)).await?.unwrap_or_default();
    for id in over {
        forget(store, &id).await?;
    }
    Ok(())
}

/// Forgets an upload and what has gathered of it.
async fn forget(store: &Store, id: &str) -> Result<(), Failure> {
    store.forget(&key(id)).await?;
    let statements =
        ["DELETE FROM upload_part WHERE upload_id = ?1", "DELETE FROM upload WHERE id = ?1"]
            .map(|sql| Statement::new(sql, [Bind::from(id)]));
    store.batch("upload", statements.into()).await
}

fn key(id: &str) -> String {
    format!("upload/{id}")
}

impl Desk {
    /// One of the caller's own uploads.
    async fn upload(&self, id: &str) -> Result<UploadRow, Failure> {
        let binds = [Bind::from(id), self.caller.id.0.into()];
        let row = self.store.ask("upload", Statement::new(include_str!("read.sql"), binds)).await?;
        row.ok_or(Failure::Missing)
    }
}

async fn begin(desk: Desk, question: BeginUpload) -> Result<Upload, Failure> {
    desk.draft(question.draft, Right::Write).await?;
    let file_name = clean_name(&question.file_name).map_err(Failure::invalid)?;
    if question.size == 0 {
        return Err(Failure::invalid(format!("Tệp “{file_name}” trống; hãy chọn lại tệp.")));
    }
    if question.size > LARGEST {
        return Err(Failure::invalid(format!(
            "Tệp “{file_name}” lớn hơn 100 MB; hãy nén hoặc tách thành nhiều tệp."
        )));
    }
    let size = i64::try_from(question.size).unwrap_or(i64::MAX);
    let binds = [
        Bind::from(question.draft.0),
        desk.caller.id.0.into(),
        file_name.as_str().into(),
        size.into(),
        question.mark.as_str().into(),
    ];
    let known: Option<(String, i64)> =
        desk.store.ask("upload", Statement::new(include_str!("find.sql"), binds.clone())).await?;
    match known {
        Some((id, begun)) if begun > desk.store.now().unix() - LIFE => {
            return Ok(desk.upload(&id).await?.into());
        }
        Some((id, _)) => forget(&desk.store, &id).await?,
        None => {}
    }
    let id: String = random::<16>()?.iter().map(|byte| format!("{byte:02x}")).collect();
    let multipart = desk.store.begin_multipart(&key(&id)).await?;
    let mut values = binds.to_vec();
    values.extend([Bind::from(id.as_str()), multipart.into(), desk.store.now().unix().into()]);
    let sql =
        "INSERT INTO upload (draft_id, person_id, file_name, size, mark, id, multipart, begun_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    desk.store.batch("upload", vec![Statement::new(sql, values)]).await?;
    Ok(Upload { id, file_name, size: question.size, parts: Vec::new() })
}

async fn read(desk: Desk, question: ReadUpload) -> Result<Upload, Failure> {
    Ok(desk.upload(&question.id).await?.into())
}
