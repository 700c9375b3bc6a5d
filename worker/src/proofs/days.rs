//! The log by day, in words.

use domain::{
    Failure, Leaf, PageNumber, Slug,
    chain::{Digest, Head},
    postings::{Kind, PostingId},
    proofs::{
        ACTS_PAGE, DAYS_PAGE, Date, Day, DayLine, Days, ListDays, NamedEdition, Open, PublicAct,
        ReadDay,
    },
};
use serde::Deserialize;

use crate::store::{Bind, Statement, Store};

#[derive(Deserialize)]
struct DaysRow {
    head: Option<Head>,
    total: u32,
    lines: Vec<DayRow>,
}

#[derive(Deserialize)]
struct DayRow {
    day: i64,
    acts: u64,
    head: Head,
}

pub async fn list(store: Store, question: ListDays) -> Result<Days, Failure> {
    let page = question.page;
    let binds = [Bind::from(DAYS_PAGE), page.offset(DAYS_PAGE).into()];
    let statement = Statement::new(include_str!("days.sql"), binds);
    let row: DaysRow = store.ask("days", statement).await?.ok_or(Failure::Broken)?;
    if row.lines.is_empty() && page != PageNumber::default() {
        return Err(Failure::Missing);
    }
    let lines = row.lines.into_iter().map(|DayRow { day, acts, head }| DayLine {
        date: Date::of(domain::Moment::from_vietnam_day(day)),
        acts,
        head,
    });
    let days = Leaf { lines: lines.collect(), page, size: DAYS_PAGE, total: row.total };
    Ok(Days { head: row.head.unwrap_or_default(), days })
}

/// Which acts a day has.
pub struct Span {
    /// The last act before it; 0 when there is none.
    pub before: u64,
    /// The last act up to its end.
    pub head: Head,
}

#[derive(Deserialize)]
struct SpanRow {
    first: Option<i64>,
    before: Option<u64>,
    head: Option<Head>,
}

/// # Errors
/// `Missing` for a day that is still to come, and for those of before the log began.
pub async fn span(store: &Store, date: Date) -> Result<Span, Failure> {
    let statement = Statement::new(include_str!("day.sql"), [Bind::from(date.day())]);
    let row: SpanRow = store.ask("day", statement).await?.ok_or(Failure::Broken)?;
    let began = row.first.is_some_and(|first| first <= date.day());
    let head = row.head.filter(|_| began && date <= Date::of(store.now()));
    Ok(Span { before: row.before.unwrap_or_default(), head: head.ok_or(Failure::Missing)? })
}

#[derive(Deserialize)]
struct ActsRow {
    total: u32,
    lines: Vec<ActRow>,
}

#[derive(Deserialize)]
struct ActRow {
    number: u64,
    hash: Digest,
    open: String,
    named: Vec<NamedRow>,
}

#[derive(Deserialize)]
struct NamedRow {
    posting: PostingId,
    edition: u32,
    kind: Kind,
    slug: Slug,
    title: String,
}

/// How many of an act's editions are named.
const NAMED: u32 = 10;

pub async fn read(store: Store, question: ReadDay) -> Result<Day, Failure> {
    let ReadDay { date, page } = question;
    let Span { before, head } = span(&store, date).await?;
    let binds = [
        number(before),
        number(head.number),
        store.now().unix().into(),
        NAMED.into(),
        ACTS_PAGE.into(),
        page.offset(ACTS_PAGE).into(),
    ];
    let statement = Statement::new(include_str!("acts.sql"), binds);
    let row: ActsRow = store.ask("acts", statement).await?.ok_or(Failure::Broken)?;
    if row.lines.is_empty() && page != PageNumber::default() {
        return Err(Failure::Missing);
    }
    let lines = row.lines.into_iter().filter_map(told).collect();
    let public = Leaf { lines, page, size: ACTS_PAGE, total: row.total };
    let over = date < Date::of(store.now());
    Ok(Day { date, acts: head.number - before, head, over, public })
}

fn told(row: ActRow) -> Option<PublicAct> {
    let open = Open::read(&row.open)?;
    let named = row.named.into_iter().map(|NamedRow { posting, edition, kind, slug, title }| {
        NamedEdition { posting, edition, path: format!("{}/{slug}", kind.path()), title }
    });
    Some(PublicAct {
        number: row.number,
        hash: row.hash,
        hour: open.hour().to_owned(),
        what: open.words().to_owned(),
        editions: open.editions.unwrap_or_default(),
        named: named.collect(),
        why: open.why.unwrap_or_default(),
    })
}

/// D1 takes JavaScript's numbers.
pub fn number(number: u64) -> Bind {
    Bind::from(i64::try_from(number).unwrap_or(i64::MAX).min(9_007_199_254_740_991))
}
