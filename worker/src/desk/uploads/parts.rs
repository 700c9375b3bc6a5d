//! One part of a file: the bare body.

use axum::{
    Extension, Json,
    body::{Body, to_bytes},
    extract::RawQuery,
    http::{HeaderMap, Method, Uri, header::CACHE_CONTROL},
    response::IntoResponse,
};
use domain::{Failure, desk::PART};
use serde::Deserialize;
use serde_json::json;

use crate::{
    desk::gate::admit,
    http::{Answered, Cache, read_query},
    store::{Bind, Statement, Store},
};

#[derive(Deserialize)]
struct Query {
    id: String,
    /// From 1.
    part: u16,
}

pub async fn receive(
    Extension(store): Extension<Store>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
    body: Body,
) -> Answered {
    let desk = admit(store, &method, &uri, &headers).await?;
    let Query { id, part } = read_query(query.as_deref().unwrap_or_default())?;
    let row = desk.upload(&id).await?;
    let length = row.length(part).ok_or_else(|| {
        Failure::invalid("Tệp không có phần này; hãy chọn lại tệp và gửi từ đầu.")
    })?;
    let limit = usize::try_from(PART).unwrap_or(usize::MAX);
    let bytes = to_bytes(body, limit).await.map_err(|_| cut())?;
    // What was cut short on the way is not kept: the sender sends that part again.
    if bytes.len() as u64 != length {
        return Err(cut().into());
    }
    let etag = desk.store.keep_part(&row.key(), &row.multipart, part, bytes.to_vec()).await?;
    let sql = "INSERT INTO upload_part (upload_id, part, etag, size) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT DO UPDATE SET etag = excluded.etag, size = excluded.size";
    let size = i64::try_from(length).unwrap_or_default();
    let binds = [Bind::from(id), u32::from(part).into(), etag.into(), size.into()];
    desk.store.batch("upload part", vec![Statement::new(sql, binds)]).await?;
    Ok(([(CACHE_CONTROL, Cache::Own.header())], Json(json!({ "part": part }))).into_response())
}

fn cut() -> Failure {
    Failure::invalid("Phần tệp này đến không đủ; máy sẽ gửi lại.")
}
