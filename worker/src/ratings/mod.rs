//! Stars: a vote is given, changed, withdrawn and read back, by API and by plain form.

mod form;

use axum::{
    Extension, Json, Router,
    body::Body,
    extract::RawQuery,
    http::{HeaderMap, HeaderValue, Uri},
    response::IntoResponse,
    routing::get,
};
use domain::{
    Ask, Failure,
    articles::ReadArticle,
    postings::Kind,
    ratings::{Ballot, Rate, Rating, ReadBallot, ReadRating, Stars, WithdrawRating},
    tallies::{Refusal, Subject},
    visitors::shard,
};

use crate::{
    articles,
    http::{Answered, Failed, foreign, own, read_body, read_query},
    store::{Bind, Statement, Store},
    tallies::{self, Act, Event, Reply},
    visitors,
};

pub fn routes() -> Router {
    Router::new()
        .route(Rate::PATH, get(read).post(rate).delete(withdraw))
        .route(ReadBallot::PATH, get(ballot))
        .merge(form::routes())
}

async fn read(
    Extension(store): Extension<Store>,
    headers: HeaderMap,
    uri: Uri,
    RawQuery(query): RawQuery,
) -> Answered {
    let ReadRating { subject } = read_query(query.as_deref().unwrap_or_default())?;
    votable(&store, subject).await?;
    let rating = current(&store, &headers, &uri, subject).await?;
    // No cookie is set here: reading is not voting.
    Ok(own(Json(rating).into_response(), None))
}

async fn ballot(
    Extension(store): Extension<Store>,
    headers: HeaderMap,
    uri: Uri,
    RawQuery(query): RawQuery,
) -> Answered {
    let ReadBallot { slug } = read_query(query.as_deref().unwrap_or_default())?;
    let article = articles::read(store.clone(), ReadArticle { slug }).await?;
    let subject = Subject::Posting(article.id);
    let rating = current(&store, &headers, &uri, subject).await?;
    let ballot = Ballot { subject, slug: article.slug, title: article.title, rating };
    Ok(own(Json(ballot).into_response(), None))
}

/// Everyone's votes, and the asker's own when they are known.
async fn current(
    store: &Store,
    headers: &HeaderMap,
    uri: &Uri,
    subject: Subject,
) -> Result<Rating, Failure> {
    match visitors::know(store, headers, uri).await?.visitor.voter {
        Some(voter) => {
            let shard = shard(&voter);
            let reply = store.tell(shard, &Event::Asked { voter, subject }).await?;
            rating(store, subject, shard, &reply).await
        }
        None => rating(store, subject, 0, &Reply::default()).await,
    }
}

async fn rate(
    Extension(store): Extension<Store>,
    headers: HeaderMap,
    uri: Uri,
    body: Body,
) -> Answered {
    let Rate { subject, stars } = read_body(body).await?;
    vote(&store, &headers, &uri, subject, Some(stars)).await
}

async fn withdraw(
    Extension(store): Extension<Store>,
    headers: HeaderMap,
    uri: Uri,
    RawQuery(query): RawQuery,
) -> Answered {
    let WithdrawRating { subject } = read_query(query.as_deref().unwrap_or_default())?;
    vote(&store, &headers, &uri, subject, None).await
}

async fn vote(
    store: &Store,
    headers: &HeaderMap,
    uri: &Uri,
    subject: Subject,
    stars: Option<Stars>,
) -> Answered {
    match cast(store, headers, uri, subject, stars).await? {
        Cast::Done(rating) => Ok(own(Json(rating).into_response(), None)),
        Cast::CookieNeeded(cookie) => {
            Ok(own(Failed(Failure::CookieNeeded).into_response(), Some(cookie)))
        }
    }
}

/// What became of a vote.
enum Cast {
    Done(Rating),
    /// The voter is not known yet: this cookie is set, and they ask once more.
    CookieNeeded(HeaderValue),
}

async fn cast(
    store: &Store,
    headers: &HeaderMap,
    uri: &Uri,
    subject: Subject,
    stars: Option<Stars>,
) -> Result<Cast, Failure> {
    votable(store, subject).await?;
    let known = visitors::know(store, headers, uri).await?;
    let day = store.now().vietnam_day();
    if let Some(refusal) = visitors::screen(store, headers, uri, Act::View) {
        let shard = shard(&known.visitor.key);
        store.tell(shard, &Event::Refused { subject, refusal, day }).await?;
        return Err(refused(refusal));
    }
    let Some(voter) = known.visitor.voter else {
        return known.set_cookie.map(Cast::CookieNeeded).ok_or(Failure::Broken);
    };
    let shard = shard(&voter);
    let reply = store.tell(shard, &Event::Voted { voter, subject, stars, day }).await?;
    rating(store, subject, shard, &reply).await.map(Cast::Done)
}

async fn rating(
    store: &Store,
    subject: Subject,
    shard: u32,
    reply: &Reply,
) -> Result<Rating, Failure> {
    let tally = tallies::fresh(store, subject, shard, reply).await?;
    Ok(Rating { mine: reply.mine, tally })
}

fn refused(refusal: Refusal) -> Failure {
    match refusal {
        Refusal::Foreign => foreign(),
        _ => Failure::refused("Phiếu do chương trình hoặc người của cơ quan gửi không được tính."),
    }
}

/// Articles are rated; other things are only counted.
async fn votable(store: &Store, subject: Subject) -> Result<(), Failure> {
    if let Subject::Posting(id) = subject {
        let binds = [Bind::from(id.0), store.now().unix().into()];
        let question = Statement::new(include_str!("kind.sql"), binds);
        let kind: Kind = store.ask("votable", question).await?.ok_or(Failure::Missing)?;
        if kind == Kind::Article {
            return Ok(());
        }
    }
    Err(Failure::invalid("Chỉ tin bài mới được đánh giá, ví dụ posting-12."))
}
