//! The file itself: right type, name, tag and part; counted when its first byte is taken.

use axum::{
    Extension,
    extract::{Path, RawQuery},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use domain::{
    Failure,
    documents::{Document, DocumentId, ReadDocument, Version},
    tallies::{Refusal, Subject},
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::range::{self, Asked};
use crate::{pages, store::Store, tallies::Act, visits};

/// RFC 8187's attr-char.
const NAME: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

pub async fn send(
    Extension(store): Extension<Store>,
    Path((id, name)): Path<(String, String)>,
    method: Method,
    headers: HeaderMap,
    uri: Uri,
    RawQuery(query): RawQuery,
) -> Response {
    let asked = Wish::read(query.as_deref().unwrap_or_default());
    match try_send(&store, &id, &name, &method, &headers, &uri, asked).await {
        Ok(response) => response,
        Err(failure) => pages::failure(&store, &headers, &uri, failure).await,
    }
}

/// What the address says besides the document and its name.
struct Wish<'a> {
    /// Shown inside a page, not taken.
    preview: bool,
    /// The digest of one of its versions; `None` for the present one.
    version: Option<&'a str>,
}

impl<'a> Wish<'a> {
    fn read(query: &'a str) -> Self {
        let value = |name| query.split('&').find_map(|it| it.strip_prefix(name)?.strip_prefix('='));
        Self { preview: value("xem") == Some("1"), version: value(Version::PARAMETER) }
    }
}

async fn try_send(
    store: &Store,
    id: &str,
    name: &str,
    method: &Method,
    headers: &HeaderMap,
    uri: &Uri,
    Wish { preview, version }: Wish<'_>,
) -> Result<Response, Failure> {
    let id = DocumentId(id.parse().map_err(|_| Failure::Missing)?);
    let mut document = super::read(store.clone(), ReadDocument { id }).await?.document;
    // A wrong name is a mistyped address, not another way to the file.
    if document.file_name != name {
        return Err(Failure::Missing);
    }
    let present = version.is_none_or(|digest| digest == document.digest);
    if let Some(digest) = version {
        take(&mut document, digest)?;
    }
    let (mut response, refusal) = answer(store, &document, method, headers, preview).await?;
    if !present {
        // Who searches is to find what holds now.
        insert(&mut response, HeaderName::from_static("x-robots-tag"), "noindex");
    }
    let mark = document.digest.parse().map_err(|()| Failure::Broken)?;
    let subject = Subject::Version(id, mark);
    if let Err(cause) = count(store, headers, uri, subject, refusal, &mut response).await {
        // The reader gets the file all the same; the cause is in the log.
        worker::console_warn!("download of {subject} not counted: {cause:?}");
    }
    Ok(response)
}

/// Makes the document what it was in one of its versions.
fn take(document: &mut Document, digest: &str) -> Result<(), Failure> {
    let versions = std::mem::take(&mut document.versions);
    let version = versions.into_iter().find(|it| it.digest == digest).ok_or(Failure::Missing)?;
    let Version { digest, media_type, size, .. } = version;
    *document = Document { digest, media_type, size, ..document.clone() };
    Ok(())
}

async fn answer(
    store: &Store,
    document: &Document,
    method: &Method,
    headers: &HeaderMap,
    preview: bool,
) -> Result<(Response, Option<Refusal>), Failure> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let tag = format!("\"{}\"", document.digest);
    let known = text(header::IF_NONE_MATCH)
        .is_some_and(|tags| tags == "*" || tags.split(',').any(|known| plain(known) == tag));
    if known {
        let mut response = StatusCode::NOT_MODIFIED.into_response();
        dress(&mut response, document, &tag, preview);
        return Ok((response, Some(Refusal::Partial)));
    }
    // A part of another edition must not be glued to this one.
    let same = text(header::IF_RANGE).is_none_or(|known| known == tag);
    let asked = range::parse(text(header::RANGE).filter(|_| same), document.size);
    let (status, wanted) = match asked {
        Asked::Whole => (StatusCode::OK, None),
        Asked::Part(wanted) => (StatusCode::PARTIAL_CONTENT, Some(wanted)),
        Asked::Unsatisfiable => {
            let mut response = StatusCode::RANGE_NOT_SATISFIABLE.into_response();
            dress(&mut response, document, &tag, preview);
            insert(&mut response, header::CONTENT_RANGE, &format!("bytes */{}", document.size));
            return Ok((response, Some(Refusal::Partial)));
        }
    };
    let head = *method == Method::HEAD;
    let mut response = status.into_response();
    if !head {
        let key = format!("document/{}", document.digest);
        let Some(opened) = store.open(&key, wanted).await? else {
            worker::console_error!("{key} is recorded but not in the bucket");
            return Err(Failure::Broken);
        };
        response.extensions_mut().insert(opened);
    }
    dress(&mut response, document, &tag, preview);
    let length = wanted.map_or(document.size, |wanted| wanted.length);
    insert(&mut response, header::CONTENT_LENGTH, &length.to_string());
    if let Some(wanted) = wanted {
        let last = wanted.offset + wanted.length - 1;
        let range = format!("bytes {}-{last}/{}", wanted.offset, document.size);
        insert(&mut response, header::CONTENT_RANGE, &range);
    }
    let first_byte = wanted.is_none_or(|wanted| wanted.offset == 0);
    let refusal = if preview {
        Some(Refusal::Preview)
    } else if head || !first_byte {
        Some(Refusal::Partial)
    } else {
        None
    };
    Ok((response, refusal))
}

/// Counts before the file is sent: the reader's own next look shows it.
async fn count(
    store: &Store,
    headers: &HeaderMap,
    uri: &Uri,
    subject: Subject,
    refusal: Option<Refusal>,
    response: &mut Response,
) -> Result<(), Failure> {
    let recorded = visits::record(store, headers, uri, subject, Act::Download, refusal).await?;
    if let Some(cookie) = recorded.set_cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(())
}

/// Our own document page shows a file in a frame, and nobody else's does; nothing in it runs.
pub const POLICY: &str =
    "default-src 'self'; script-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/// How a browser is to call a file (RFC 6266); `kind` is `inline` or `attachment`.
pub fn disposition(kind: &str, file_name: &str) -> String {
    let plain = |sign: char| sign.is_ascii_alphanumeric() || "-._".contains(sign);
    let ascii: String =
        file_name.chars().map(|sign| if plain(sign) { sign } else { '_' }).collect();
    let marked = utf8_percent_encode(file_name, NAME);
    format!("{kind}; filename=\"{ascii}\"; filename*=UTF-8''{marked}")
}

fn dress(response: &mut Response, document: &Document, tag: &str, preview: bool) {
    let kind = if preview { "inline" } else { "attachment" };
    insert(response, header::CONTENT_DISPOSITION, &disposition(kind, &document.file_name));
    insert(response, header::CONTENT_TYPE, &with_charset(&document.media_type));
    insert(response, header::ETAG, tag);
    insert(response, header::ACCEPT_RANGES, "bytes");
    // No cache may hide a download.
    insert(response, header::CACHE_CONTROL, "private, no-cache");
    insert(response, header::CONTENT_SECURITY_POLICY, POLICY);
}

pub fn with_charset(media_type: &str) -> String {
    if media_type.starts_with("text/") {
        format!("{media_type}; charset=utf-8")
    } else {
        media_type.to_owned()
    }
}

/// A weak tag compares as its strong self.
fn plain(tag: &str) -> &str {
    let tag = tag.trim();
    tag.strip_prefix("W/").unwrap_or(tag)
}

fn insert(response: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}
