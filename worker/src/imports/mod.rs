//! Imports: source files sent by someone who holds the token, read whole and stored whole.

use axum::{
    Extension, Json, Router,
    extract::{DefaultBodyLimit, Multipart, RawQuery, multipart::MultipartError},
    http::{HeaderMap, header::AUTHORIZATION, header::CACHE_CONTROL},
    response::IntoResponse,
    routing::post,
};
use domain::{
    Failure,
    credentials::Token,
    import::{File, Report, read},
    visitors::same_secret,
};

use serde::Deserialize;

use crate::{
    http::{Answered, Cache, read_query},
    publications::{self, Deed, Imported, Manner},
    store::{Bind, Statement, Store},
};

/// One source with all files beside it, in bytes; an isolate has 128 MB for everything.
const LIMIT: usize = 32 * 1024 * 1024;

pub fn routes() -> Router {
    Router::new().route("/api/imports", post(import).layer(DefaultBodyLimit::max(LIMIT)))
}

/// Whether the request carries the operator's import token: one of the board's own people.
pub fn is_editor(store: &Store, headers: &HeaderMap) -> bool {
    let Some(token) = bearer(headers) else { return false };
    store.secret("IMPORT_TOKEN").is_ok_and(|secret| same_secret(&secret, token))
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

/// How a source is to be taken.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Query {
    /// 1: what is good is stored though something was refused.
    partial: u8,
    /// 1: nothing is stored, only reported.
    check: u8,
    /// The line of the file at which this part of it begins, from 1.
    first: u32,
}

#[derive(Deserialize)]
struct TokenRow {
    id: u32,
    name: String,
}

/// Who sends files: the operator, or somebody with a token from the desk.
async fn sender(store: &Store, headers: &HeaderMap) -> Result<Imported, Failure> {
    if is_editor(store, headers) {
        return Ok(Imported::by_operator());
    }
    let token = bearer(headers).and_then(Token::parse).ok_or(Failure::Unknown)?;
    let sql = "SELECT json_object('id', id, 'name', name) AS json FROM import_token
               WHERE hash = ?1 AND revoked_at IS NULL";
    let known = Statement::new(sql, [Bind::from(token.digest())]);
    let TokenRow { id, name } = store.ask("import token", known).await?.ok_or(Failure::Unknown)?;
    Ok(Imported::by_token(id, &name))
}

async fn import(
    Extension(store): Extension<Store>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
    multipart: Result<Multipart, axum::extract::multipart::MultipartRejection>,
) -> Answered {
    let imported = sender(&store, &headers).await?;
    let multipart = multipart.map_err(|_| {
        Failure::invalid("Hãy gửi tệp bằng multipart/form-data: phần source, rồi các phần file.")
    })?;
    let Query { partial, check, first } = read_query(query.as_deref().unwrap_or_default())?;
    let manner = Manner { partial: partial == 1, check: check == 1 };
    let (source, beside) = receive(multipart).await?;
    let parsed = read(&source, &beside, first.max(1), store.now());
    let mut report = Report {
        file: source.name,
        refused: parsed.refused,
        notes: parsed.notes,
        ..Report::default()
    };
    if report.refused.is_empty() || manner.partial {
        publications::save(&store, &parsed.items, &mut report, manner, &Deed::Import(&imported))
            .await?;
    }
    if report.stored {
        store.wake_timetable().await;
    }
    Ok(([(CACHE_CONTROL, Cache::Own.header())], Json(report)).into_response())
}

async fn receive(mut multipart: Multipart) -> Result<(File, Vec<File>), Failure> {
    let (mut source, mut beside) = (None, Vec::new());
    while let Some(field) = multipart.next_field().await.map_err(|cause| unreadable(&cause))? {
        let is_source = field.name() == Some("source");
        // Quotation marks and line ends in names travel percent-encoded (HTML's form-data rule).
        let name = field.file_name().unwrap_or("không tên").replace("%22", "\"");
        let bytes = field.bytes().await.map_err(|cause| unreadable(&cause))?.to_vec();
        let file = File { name, bytes };
        if is_source { source = Some(file) } else { beside.push(file) }
    }
    let source = source.ok_or_else(|| Failure::invalid("Thiếu phần source: tệp cần nhập."))?;
    Ok((source, beside))
}

fn unreadable(cause: &MultipartError) -> Failure {
    if cause.status().as_u16() == 413 {
        Failure::TooLarge { limit: LIMIT as u64 }
    } else {
        Failure::invalid("Dữ liệu gửi lên bị đứt quãng hoặc sai dạng. Hãy gửi lại.")
    }
}
