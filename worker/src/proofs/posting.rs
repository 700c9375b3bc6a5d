//! One posting, recomputed: its editions' contents, their acts' lists, their links.

use std::collections::BTreeMap;

use domain::{
    Failure, Moment, Slug,
    chain::{Digest, Head},
    desk::Signature,
    postings::{Kind, PostingId},
    proofs::{
        ActName, Date, DocumentProof, EditionProof, Ended, EndingProof, PostingProof, ReadPosting,
        Wrong,
    },
};
use serde::Deserialize;

use super::{check::Checked, contents};
use crate::{
    postings::withdrawal,
    store::{Bind, Statement, Store},
    tallies::TallyRow,
};

#[derive(Deserialize)]
struct Row {
    id: PostingId,
    kind: Kind,
    slug: Slug,
    title: String,
    agency: String,
    agency_slug: Option<String>,
    dated: bool,
    publish_at: Moment,
    expires_at: Option<Moment>,
    withdrawn_at: Option<Moment>,
    withdrawn_why: Option<String>,
    tally: TallyRow,
    editions: Vec<EditionRow>,
    endings: Vec<EndingRow>,
    documents: Vec<DocumentProof>,
    /// When the log did.
    began: Option<Moment>,
    head: Option<Head>,
}

#[derive(Deserialize)]
struct EditionRow {
    at: Moment,
    note: String,
    digest: String,
    act: Option<ActRow>,
    #[serde(flatten)]
    signature: Signature,
}

#[derive(Deserialize)]
struct EndingRow {
    expired: bool,
    at: Moment,
    why: String,
    act: ActRow,
}

#[derive(Deserialize)]
struct ActRow {
    number: u64,
    day: i64,
    hash: Digest,
}

impl From<ActRow> for ActName {
    fn from(ActRow { number, day, hash }: ActRow) -> Self {
        Self { number, date: Date::of(Moment::from_vietnam_day(day)), hash }
    }
}

/// Who is told, and what.
#[derive(Clone, Copy)]
pub enum To<'a> {
    /// Everybody what is or was public, with one edition's content or with all.
    Everybody(Option<u32>),
    /// Somebody who may see postings of the agency it is given.
    Desk(&'a (dyn Fn(Option<&str>) -> Result<(), Failure> + Send + Sync)),
}

pub async fn read(store: Store, question: ReadPosting) -> Result<PostingProof, Failure> {
    let ReadPosting { id, edition } = question;
    prove(&store, id, To::Everybody(edition)).await.map(|(proof, _)| proof)
}

/// What is proved of a posting, and who signed its editions.
///
/// # Errors
/// `Missing` when there is none, or everybody asks and it is still to come.
pub async fn prove(
    store: &Store,
    id: PostingId,
    to: To<'_>,
) -> Result<(PostingProof, Vec<Signature>), Failure> {
    let statement = Statement::new(include_str!("posting.sql"), [Bind::from(id.0)]);
    let mut row: Row = store.ask("proof", statement).await?.ok_or(Failure::Missing)?;
    match to {
        To::Everybody(_) if row.publish_at > row.withdrawn_at.unwrap_or(store.now()) => {
            return Err(Failure::Missing);
        }
        To::Everybody(_) => {}
        To::Desk(allowed) => allowed(row.agency_slug.as_deref())?,
    }
    let withdrawn = row.withdrawn_at.zip(row.withdrawn_why.take());
    let ended = withdrawal(withdrawn, row.expires_at, store.now());
    let wanted = match to {
        // What has been taken off is taken off: its digest stays.
        To::Everybody(wanted) if ended.is_none() => Wanted::Some(wanted),
        _ => Wanted::None,
    };
    let contents = hashed(store, id, wanted).await?;
    let mut checked = Checked::default();
    let asked = Asked { store, posting: id, began: row.began };
    let (editions, signatures) = editions(asked, row.editions, contents, &mut checked).await?;
    let endings = endings(store, row.endings, &mut checked).await?;
    let first = editions.last().map_or(row.publish_at, |edition| edition.at);
    let tally: domain::tallies::Tally = row.tally.into();
    let proof = PostingProof {
        id: row.id,
        kind: row.kind,
        slug: row.slug,
        title: row.title,
        agency: row.agency,
        dated: Some(row.publish_at).filter(|at| row.dated && *at < first),
        from: row.publish_at.max(first),
        ended: ended.map(|(at, why)| Ended { at, why }),
        expires: row.expires_at.filter(|at| *at > store.now()),
        editions,
        endings,
        documents: row.documents,
        views: tally.views(),
        downloads: tally.downloads(),
        now: store.now(),
        head: row.head.unwrap_or_default(),
    };
    Ok((proof, signatures))
}

/// Which contents are told.
#[derive(Clone, Copy)]
enum Wanted {
    None,
    /// All, or that of one edition.
    Some(Option<u32>),
}

/// The digest of an edition's content, with the content where it is wanted.
type Hashed = BTreeMap<u32, (Digest, Option<String>)>;

/// Contents told in one answer, in bytes; what does not fit is asked for alone.
const ROOM: usize = 8_000_000;

async fn hashed(store: &Store, id: PostingId, wanted: Wanted) -> Result<Hashed, Failure> {
    let mut hashed = Hashed::new();
    let mut room = ROOM;
    contents::each(store, id, |number, content| {
        let digest = Digest::of(&content);
        let told = match wanted {
            Wanted::None => false,
            Wanted::Some(Some(only)) => only == number,
            Wanted::Some(None) => content.len() <= room,
        };
        room = room.saturating_sub(if told { content.len() } else { 0 });
        hashed.insert(number, (digest, told.then_some(content)));
    })
    .await?;
    Ok(hashed)
}

/// Whose editions are looked at.
struct Asked<'a> {
    store: &'a Store,
    posting: PostingId,
    began: Option<Moment>,
}

async fn editions(
    Asked { store, posting, began }: Asked<'_>,
    rows: Vec<EditionRow>,
    mut contents: Hashed,
    checked: &mut Checked,
) -> Result<(Vec<EditionProof>, Vec<Signature>), Failure> {
    let (mut editions, mut signatures) = (Vec::new(), Vec::new());
    for EditionRow { at, note, digest, act, signature } in rows {
        let number = signature.number;
        let digest: Option<Digest> = digest.parse().ok();
        let (found, content) = contents.remove(&number).ok_or(Failure::Broken)?;
        let other = digest.as_ref().is_some_and(|digest| *digest != found);
        let wrong = match &act {
            _ if other => Some(Wrong::Content { posting, edition: number }.to_string()),
            Some(act) => checked.act(store, act.number).await?,
            None if began.is_some_and(|began| began <= at) => {
                Some(Wrong::Unlisted { posting, edition: number }.to_string())
            }
            None => None,
        };
        let act = act.map(ActName::from);
        editions.push(EditionProof { number, at, note, digest, act, wrong, content });
        signatures.push(signature);
    }
    Ok((editions, signatures))
}

async fn endings(
    store: &Store,
    rows: Vec<EndingRow>,
    checked: &mut Checked,
) -> Result<Vec<EndingProof>, Failure> {
    let mut endings = Vec::new();
    for EndingRow { expired, at, why, act } in rows {
        let wrong = checked.act(store, act.number).await?;
        endings.push(EndingProof { expired, act: act.into(), at, why, wrong });
    }
    Ok(endings)
}
