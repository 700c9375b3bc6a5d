//! A posting with its documents, pictures, counts and edition.

use domain::{
    Slug,
    fold::fold,
    import::{DocumentEntry, Entry, Outcome, Refused},
    postings::Kind,
};

use super::{Keeping, Known, Plan, identity, landed, refused};
use crate::{
    imports::content::{content, digest, openings},
    store::{Bind, Statement, Store},
};

pub fn plan(
    store: &Store,
    known: &mut Known,
    entry: Entry,
    files: &mut Vec<Keeping>,
) -> Result<Plan, Refused> {
    let content = content(&entry);
    // Two halves: what is posted, and what an old portal had counted.
    let (posted, counted) = (digest(&content), digest(&openings(&entry)));
    let digest = format!("{posted}+{counted}");
    let adopted = identity::adopted(known, &entry);
    let before = known.postings.get(adopted.as_ref().unwrap_or(&entry.key)).cloned();
    let (slug, note) = match &before {
        Some(posting) => (posting.slug.clone(), None),
        None => {
            let note = identity::suspicion(known, &entry);
            (free_slug(known, &entry)?, note)
        }
    };
    let path = format!("{}/{slug}", entry.kind.path());
    let only_counts = before.as_ref().is_some_and(|before| before.digest.starts_with(&posted));
    let outcome = match before {
        Some(posting) if posting.digest == digest => Outcome::Unchanged,
        Some(_) => Outcome::Changed,
        None => Outcome::New,
    };
    let landed = landed(outcome, &entry.title, path);
    if outcome == Outcome::Unchanged {
        return Ok(Plan { statements: Vec::new(), landed, note });
    }
    let mut statements = Vec::new();
    if let Some(key) = adopted {
        let sql = "UPDATE posting SET source_key = ?2 WHERE source_key = ?1";
        statements.push(Statement::new(sql, [Bind::from(key), entry.key.as_str().into()]));
    }
    if only_counts {
        statements.extend(counts(&entry, &digest));
    } else {
        statements.extend(self::statements(store, &entry, &slug, digest, content));
        keep_files(entry, files);
    }
    Ok(Plan { statements, landed, note })
}

/// The wanted slug, or the nearest that no other posting has.
fn free_slug(known: &mut Known, entry: &Entry) -> Result<Slug, Refused> {
    if known.take(entry.kind, &entry.slug, &entry.key) {
        return Ok(entry.slug.clone());
    }
    if entry.has_own_slug() {
        return Err(refused("slug", "Địa chỉ này đã thuộc về một bài khác. Hãy chọn slug khác."));
    }
    let date = entry.posted.map(|posted| posted.date().replace('/', "-"));
    let numbers = (2..100).map(|number| number.to_string());
    date.into_iter()
        .chain(numbers)
        .filter_map(|suffix| entry.slug.with_suffix(&suffix))
        .find(|slug| known.take(entry.kind, slug, &entry.key))
        .ok_or_else(|| refused("slug", "Quá nhiều bài trùng tiêu đề. Hãy đặt slug cho bài này."))
}

fn statements(
    store: &Store,
    entry: &Entry,
    slug: &Slug,
    digest: String,
    content: String,
) -> Vec<Statement> {
    let key = || Bind::from(entry.key.as_str());
    let now = store.now().unix();
    let first_loaded = if entry.undated { 0 } else { now };
    let picture = entry.pictures.first().map(|first| &first.picture);
    let mut statements = vec![Statement::new(
        include_str!("posting.sql"),
        [
            Bind::from(entry.kind.name()),
            slug.as_str().into(),
            key(),
            digest.into(),
            entry.title.as_str().into(),
            entry.lead.as_str().into(),
            entry.body.as_str().into(),
            entry.agency.as_str().into(),
            fold(&format!("{} {}", entry.title, entry.lead)).into(),
            picture.and_then(|picture| serde_json::to_string(picture).ok()).into(),
            i64::from(entry.featured).into(),
            entry.posted.map_or(first_loaded, |posted| posted.unix()).into(),
            i64::from(!entry.undated).into(),
            entry.updated.map(|updated| updated.unix()).into(),
            entry.expires.map(|expires| expires.unix()).into(),
            entry.withdrawn.as_ref().map(|withdrawn| withdrawn.since.unix()).into(),
            entry.withdrawn.as_ref().map(|withdrawn| withdrawn.why.as_str()).into(),
            now.into(),
            i64::from(entry.posted.is_some()).into(),
        ],
    )];
    if entry.kind == Kind::Article {
        statements.extend(article(entry));
    }
    statements.push(Statement::new(include_str!("documents_off.sql"), [key()]));
    for (document, position) in entry.documents.iter().zip(1_u32..) {
        statements.push(self::document(entry, document, position));
    }
    statements.extend(openings_of(entry));
    let binds = [key(), now.into(), entry.change_note.as_str().into(), content.into()];
    statements.push(Statement::new(include_str!("edition.sql"), binds));
    statements
}

fn article(entry: &Entry) -> Vec<Statement> {
    let category = Slug::from_text(&entry.category).map(|slug| slug.to_string());
    let source = entry.source.as_ref();
    let mut statements = Vec::new();
    if let Some(slug) = &category {
        let sql = "INSERT INTO category (slug, name) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
        let binds = [Bind::from(slug.as_str()), entry.category.as_str().into()];
        statements.push(Statement::new(sql, binds));
    }
    let binds = [
        Bind::from(entry.key.as_str()),
        category.into(),
        entry.byline.as_str().into(),
        source.map_or("", |source| source.name.as_str()).into(),
        source.and_then(|source| source.url.clone()).into(),
    ];
    statements.push(Statement::new(include_str!("article.sql"), binds));
    statements
}

fn document(entry: &Entry, document: &DocumentEntry, position: u32) -> Statement {
    let size = i64::try_from(document.file.bytes.len()).unwrap_or(i64::MAX);
    let binds = [
        Bind::from(entry.key.as_str()),
        position.into(),
        document.file.name.as_str().into(),
        document.title.as_str().into(),
        document.number.as_str().into(),
        document.signer.as_str().into(),
        document.signed.as_str().into(),
        document.media_type.into(),
        size.into(),
        document.digest.as_str().into(),
    ];
    Statement::new(include_str!("document.sql"), binds)
}

/// Only the old portal's counts are others: nothing is published anew.
fn counts(entry: &Entry, digest: &str) -> Vec<Statement> {
    let sql = "UPDATE posting SET digest = ?2 WHERE source_key = ?1";
    let mark = Statement::new(sql, [Bind::from(entry.key.as_str()), digest.into()]);
    std::iter::once(mark).chain(openings_of(entry)).collect()
}

fn openings_of(entry: &Entry) -> Vec<Statement> {
    let posting = Statement::new(include_str!("opening.sql"), opening_binds(entry));
    let documents = entry.documents.iter().map(|document| {
        let binds = [
            Bind::from(entry.key.as_str()),
            document.file.name.as_str().into(),
            count(document.opening.views),
            count(document.opening.downloads),
        ];
        Statement::new(include_str!("document_opening.sql"), binds)
    });
    std::iter::once(posting).chain(documents).collect()
}

fn opening_binds(entry: &Entry) -> [Bind; 5] {
    let opening = entry.opening;
    [
        Bind::from(entry.key.as_str()),
        count(opening.views),
        count(opening.downloads),
        count(opening.points),
        count(opening.votes),
    ]
}

fn count(number: u64) -> Bind {
    i64::try_from(number).unwrap_or(i64::MAX).into()
}

fn keep_files(entry: Entry, files: &mut Vec<Keeping>) {
    let documents = entry.documents.into_iter().map(|document| Keeping {
        key: format!("document/{}", document.digest),
        media_type: document.media_type,
        bytes: document.file.bytes,
    });
    let pictures = entry.pictures.into_iter().map(|entry| Keeping {
        key: entry.picture.url.replacen("/anh/", "picture/", 1),
        media_type: entry.media_type,
        bytes: entry.file.bytes,
    });
    files.extend(documents.chain(pictures));
}
