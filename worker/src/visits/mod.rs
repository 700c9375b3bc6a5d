//! Visits: a page's own word that a reader has it before their eyes.

use axum::{
    Extension, Json, Router,
    body::Body,
    extract::RawQuery,
    http::{HeaderMap, HeaderValue, Method, Uri, header},
    response::IntoResponse,
    routing::{get, post},
};
use domain::{
    Ask, Failure,
    tallies::{Refusal, Subject},
    visitors::shard,
    visits::{CountVisit, Visit},
};

use crate::{
    http::{Answered, foreign, own, read_body, read_query},
    store::Store,
    tallies::{self, Act, Event, Reply},
    visitors::{self, screen},
};

/// A transparent picture of one pixel.
const PIXEL: &[u8] = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

pub fn routes() -> Router {
    Router::new()
        .route(CountVisit::PATH, post(count))
        // For readers without scripts: a picture in <noscript>.
        .route("/api/visits.gif", get(pixel))
}

/// An event after a shard has it.
pub struct Recorded {
    pub reply: Reply,
    pub shard: u32,
    pub set_cookie: Option<HeaderValue>,
}

/// Tells the visitor's shard what a reader did, or why it is not counted.
pub async fn record(
    store: &Store,
    headers: &HeaderMap,
    uri: &Uri,
    subject: Subject,
    act: Act,
    refusal: Option<Refusal>,
) -> Result<Recorded, Failure> {
    let known = visitors::know(store, headers, uri).await?;
    let day = store.now().vietnam_day();
    let visitor = known.visitor.key;
    let shard = shard(&visitor);
    let event = match refusal.or_else(|| screen(store, headers, uri, act)) {
        Some(refusal) => Event::Refused { subject, refusal, day },
        None => Event::Acted { visitor, subject, act, day },
    };
    let reply = store.tell(shard, &event).await?;
    Ok(Recorded { reply, shard, set_cookie: known.set_cookie })
}

async fn count(
    Extension(store): Extension<Store>,
    headers: HeaderMap,
    uri: Uri,
    body: Body,
) -> Answered {
    let CountVisit { subject } = read_body(body).await?;
    visible(&store, subject).await?;
    let recorded = record(&store, &headers, &uri, subject, Act::View, None).await?;
    if recorded.reply.refused == Some(Refusal::Foreign) {
        return Err(foreign().into());
    }
    let tally = tallies::fresh(&store, subject, recorded.shard, &recorded.reply).await?;
    let visit = Visit { refused: recorded.reply.refused, tally };
    Ok(own(Json(visit).into_response(), recorded.set_cookie))
}

/// Only what has a page can be before a reader's eyes: a version is downloaded, never visited.
async fn visible(store: &Store, subject: Subject) -> Result<(), Failure> {
    let has_page = !matches!(subject, Subject::Version(..));
    if has_page && tallies::exists(store, subject).await? { Ok(()) } else { Err(Failure::Missing) }
}

async fn pixel(
    Extension(store): Extension<Store>,
    method: Method,
    headers: HeaderMap,
    uri: Uri,
    RawQuery(query): RawQuery,
) -> Answered {
    let CountVisit { subject } = read_query(query.as_deref().unwrap_or_default())?;
    visible(&store, subject).await?;
    let refusal = (method == Method::HEAD).then_some(Refusal::Partial);
    let recorded = record(&store, &headers, &uri, subject, Act::View, refusal).await?;
    let picture = ([(header::CONTENT_TYPE, "image/gif")], PIXEL).into_response();
    Ok(own(picture, recorded.set_cookie))
}
