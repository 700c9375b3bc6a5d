//! A question's type made into a route.

use std::{pin::Pin, sync::Arc};

use axum::{
    Extension, Router,
    body::Body,
    extract::RawQuery,
    http::header::{CACHE_CONTROL, CONTENT_TYPE},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::{Ask, Failure};
use futures::StreamExt;
use serde::de::DeserializeOwned;

use super::Failed;
use crate::store::{Store, broken};

/// The cache policy of an answer; every answer names one.
#[derive(Clone, Copy, Debug)]
pub enum Cache {
    /// The same for every reader: kept at the edge for moments, asked again by browsers.
    Shared,
    /// One reader's own.
    Own,
}

impl Cache {
    pub const fn header(self) -> &'static str {
        match self {
            Self::Shared => "public, max-age=0, s-maxage=5",
            Self::Own => "private, no-store",
        }
    }
}

pub type Answered = Result<Response, Failed>;

/// A question's answer as JSON, whatever the question: one type for all, so that axum's machinery is
/// there once.
type Find = Arc<dyn Fn(Store, String) -> Found + Send + Sync>;
type Found = Pin<Box<dyn Future<Output = Result<String, Failure>> + Send>>;

/// Answers `Q` at its own path, read from the query string.
pub fn answer<Q, F, Fut>(cache: Cache, find: F) -> Router
where
    Q: Ask,
    F: Fn(Store, Q) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<Q::Answer, Failure>> + Send,
{
    let find = move |store: Store, query: String| -> Found {
        let find = find.clone();
        Box::pin(async move {
            let answer = find(store, read_query::<Q>(&query)?).await?;
            serde_json::to_string(&answer).map_err(|cause| broken("answer", &cause.to_string()))
        })
    };
    route(Q::PATH, cache, Arc::new(find))
}

fn route(path: &str, cache: Cache, find: Find) -> Router {
    let handler = move |Extension(store): Extension<Store>, RawQuery(query): RawQuery| {
        let find = find.clone();
        async move {
            let json = find(store, query.unwrap_or_default()).await?;
            let headers = [(CACHE_CONTROL, cache.header()), (CONTENT_TYPE, "application/json")];
            Answered::Ok((headers, json).into_response())
        }
    };
    Router::new().route(path, get(handler))
}

/// A question from a query string. A parameter given more than once is a list.
pub fn read_query<Q: DeserializeOwned>(query: &str) -> Result<Q, Failure> {
    let mut merged: Vec<(String, String)> = Vec::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match merged.iter_mut().find(|(known, _)| *known == name) {
            Some((_, values)) => {
                values.push(',');
                values.push_str(&value);
            }
            None => merged.push((name.into_owned(), value.into_owned())),
        }
    }
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(merged).finish();
    serde_urlencoded::from_str(&query).map_err(|cause| invalid(&cause.to_string()))
}

/// No question is longer: a subject and a number.
const BODY_LIMIT: usize = 4 * 1024;

/// A question from a JSON body.
pub async fn read_body<Q: DeserializeOwned>(body: Body) -> Result<Q, Failure> {
    read_json(&heard(body, BODY_LIMIT).await?)
}

/// A question from JSON.
pub fn read_json<Q: DeserializeOwned>(bytes: &[u8]) -> Result<Q, Failure> {
    serde_json::from_slice(bytes).map_err(|cause| invalid(&cause.to_string()))
}

/// A body of at most `limit` bytes.
///
/// # Errors
/// `TooLarge`, once it was read on all the same: who is answered while still sending hears nothing.
pub async fn heard(body: Body, limit: usize) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let mut frames = body.into_data_stream();
    let mut size = 0;
    while let Some(frame) = frames.next().await {
        let frame =
            frame.map_err(|_| Failure::invalid("Dữ liệu gửi lên bị đứt quãng; hãy gửi lại."))?;
        size += frame.len();
        if size <= limit {
            bytes.extend_from_slice(&frame);
        } else if size > FARTHEST {
            break;
        }
    }
    if size > limit { Err(Failure::TooLarge { limit: limit as u64 }) } else { Ok(bytes) }
}

/// No sender is heard out longer, in bytes.
const FARTHEST: usize = 64 * 1024 * 1024;

/// Our own types explain themselves in Vietnamese sentences, which begin with a capital; a parser's
/// English is of no use to a reader.
fn invalid(cause: &str) -> Failure {
    let ours = cause.starts_with(char::is_uppercase) && !cause.starts_with("EOF");
    if ours {
        let sentence = cause.split(" at line ").next().unwrap_or(cause);
        Failure::invalid(sentence)
    } else {
        Failure::invalid("Câu hỏi không đúng dạng: thiếu hoặc sai một tham số. Hãy kiểm tra lại.")
    }
}
