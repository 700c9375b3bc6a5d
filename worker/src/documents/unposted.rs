//! A file that is not posted, or not yet.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use domain::{Failure, desk::Attachment};

use super::file::{POLICY, disposition, with_charset};
use crate::{http::Cache, store::Store};

/// Sends it; `kind` is `inline` or `attachment`.
pub async fn unposted(store: &Store, file: &Attachment, kind: &str) -> Result<Response, Failure> {
    let opened = store.open(&format!("document/{}", file.digest), None).await?;
    let headers = [
        (header::CONTENT_TYPE, with_charset(&file.media_type)),
        (header::CONTENT_DISPOSITION, disposition(kind, &file.file_name)),
        (header::CACHE_CONTROL, Cache::Own.header().to_owned()),
        (header::CONTENT_SECURITY_POLICY, POLICY.to_owned()),
    ];
    let mut response = headers.into_response();
    response.extensions_mut().insert(opened.ok_or(Failure::Missing)?);
    Ok(response)
}
