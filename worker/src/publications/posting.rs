//! A posting with its documents, pictures, counts and edition.

use domain::{
    Slug,
    fold::fold,
    import::{Detail, DocumentEntry, Entry, Outcome, Refused, Teller},
    postings::Kind,
    tallies::Opening,
};
use serde_json::json;

use super::{
    Deed, Keeping, Known, Plan, Planned,
    content::{content, digest, openings},
    detail, identity,
    known::Posting,
    landed, procedure, refused,
    rows::{Rows, Table},
};
use crate::store::Store;

pub fn plan(
    store: &Store,
    known: &mut Known,
    mut entry: Entry,
    planned: &mut Planned,
    deed: &Deed<'_>,
) -> Result<Plan, Refused> {
    let Planned { rows, files, lines, .. } = planned;
    let content = content(&entry);
    let adopted = identity::adopted(known, &entry);
    let before = known.postings.get(adopted.as_ref().unwrap_or(&entry.key)).cloned();
    if before.is_some() && deed.is_new() {
        return Err(refused(
            "code",
            "Thủ tục mang mã này đã có trên trang; hãy mở thủ tục ấy ở mục Đã đăng để sửa, hoặc kiểm tra lại mã.",
        ));
    }
    let posted = self::digest(&content);
    let old = before.as_ref().map_or("", |before| before.digest.as_str());
    // Two halves: what is posted, and what an old portal had counted; of a procedure, what a list
    // and what a record told.
    let (digest, only_counts) = match &entry.detail {
        Detail::Procedure(procedure) => {
            let all = self::digest(&format!("{content}{}", openings(&entry)));
            (procedure::digests(old, procedure.teller, &all), false)
        }
        _ => {
            let counted = if deed.tells_counts() {
                self::digest(&openings(&entry))
            } else {
                old.split_once('+').map(|(_, counted)| counted.to_owned()).unwrap_or_default()
            };
            (format!("{posted}+{counted}"), !old.is_empty() && old.starts_with(&posted))
        }
    };
    let key = adopted.as_ref().unwrap_or(&entry.key).clone();
    // Who loads a folder again loads its older editions, too. Whoever wants one back says why.
    let is_older = before.is_some()
        && digest != old
        && !only_counts
        && entry.change_note.is_empty()
        && known.was_published(&key, &posted);
    let (slug, mut notes) = match &before {
        Some(posting) => (posting.slug.clone(), Vec::new()),
        None => {
            let note = identity::suspicion(known, &entry);
            (free_slug(known, &entry)?, note.into_iter().collect())
        }
    };
    let path = format!("{}/{slug}", entry.kind.path());
    let line = format!("{path} {posted}");
    let outcome = match &before {
        Some(_) if digest == old || is_older => Outcome::Unchanged,
        Some(_) => Outcome::Changed,
        None => Outcome::New,
    };
    let landed = landed(outcome, &entry.title, path);
    if outcome == Outcome::Unchanged {
        notes.extend(is_older.then(|| {
            format!(
                "“{}”: đây là một bản cũ, trên bảng đã có bản mới hơn; không đổi gì. Muốn trở lại bản này, hãy ghi \
                 change_note.",
                entry.title
            )
        }));
        return Ok(Plan { landed, notes });
    }
    notes.extend(known.step_note(&entry));
    if !only_counts {
        notes.extend(detail::revise(store, known, &mut entry, &key, before.as_ref())?);
    }
    if let Some(before) = adopted {
        rows.push(Table::Adopted, &json!({ "before": before, "key": entry.key }));
    }
    if only_counts {
        // Nothing is published anew.
        rows.push(Table::Digest, &json!({ "key": entry.key, "digest": digest }));
        push_openings(rows, &entry);
    } else {
        push(store, rows, &entry, &slug, before.as_ref(), &digest);
        if deed.tells_counts() {
            push_openings(rows, &entry);
        }
        let (who, approver, override_why) = deed.signature();
        rows.push(
            Table::Edition,
            &json!({
                "key": entry.key, "note": entry.change_note, "content": content, "digest": posted,
                "who": who, "approver": approver, "override_why": override_why,
            }),
        );
        lines.push(line);
        keep_files(entry, files);
    }
    Ok(Plan { landed, notes })
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

fn push(
    store: &Store,
    rows: &mut Rows,
    entry: &Entry,
    slug: &Slug,
    before: Option<&Posting>,
    digest: &str,
) {
    if let (Detail::Procedure(told), Some(before)) = (&entry.detail, before)
        && told.teller != Teller::Own
    {
        return push_told(rows, entry, before, digest, told.teller);
    }
    let now = store.now();
    let first_loaded = if entry.undated { domain::Moment::from_unix(0) } else { now };
    // Without a date, a posting keeps the moment it first came.
    let publish_at =
        entry.posted.or(before.map(|before| before.publish_at)).unwrap_or(first_loaded);
    let agency_key = rows.name(Table::Agency, &entry.agency);
    let picture = entry.pictures.first().map(|first| &first.picture);
    let withdrawn = entry.withdrawn.as_ref();
    rows.push(
        Table::Posting,
        &json!({
            "kind": entry.kind.name(),
            "slug": slug,
            "key": entry.key,
            "digest": digest,
            "title": entry.title,
            "lead": entry.lead,
            "body": entry.body,
            "agency": entry.agency,
            "agency_key": agency_key,
            "folded": fold(&format!("{} {}", entry.title, entry.lead)),
            "picture": picture.and_then(|picture| serde_json::to_string(picture).ok()),
            "featured": u8::from(entry.featured),
            "publish_at": publish_at,
            "dated": u8::from(!entry.undated),
            "updated": entry.updated,
            "expires": entry.expires,
            "withdrawn_at": withdrawn.map(|withdrawn| withdrawn.since),
            "withdrawn_why": withdrawn.map(|withdrawn| &withdrawn.why),
        }),
    );
    if entry.kind == Kind::Article {
        push_article(rows, entry);
    }
    detail::push(rows, entry, false);
    rows.push(Table::DocumentsOff, &json!({ "key": entry.key }));
    for (document, position) in entry.documents.iter().zip(1_u32..) {
        push_document(rows, entry, document, position);
    }
    if !entry.documents.is_empty() {
        let row = json!({ "key": entry.key });
        rows.push(Table::VersionOver, &row);
        rows.push(Table::Version, &row);
    }
}

/// A list or a record tells of what is there: dates, files and a withdrawal are not theirs to change.
fn push_told(rows: &mut Rows, entry: &Entry, before: &Posting, digest: &str, teller: Teller) {
    let outranked = procedure::is_outranked(&before.digest, teller);
    if outranked {
        rows.push(Table::Relisted, &json!({ "key": entry.key, "digest": digest }));
    } else {
        let agency_key = rows.name(Table::Agency, &entry.agency);
        let row = json!({
            "key": entry.key, "digest": digest, "title": entry.title, "agency": entry.agency,
            "agency_key": agency_key, "folded": fold(&entry.title),
        });
        rows.push(Table::Retold, &row);
    }
    detail::push(rows, entry, outranked);
}

fn push_article(rows: &mut Rows, entry: &Entry) {
    let category = Slug::from_text(&entry.category);
    if let Some(slug) = &category {
        rows.push(Table::Category, &json!({ "slug": slug, "name": entry.category }));
    }
    let source = entry.source.as_ref();
    rows.push(
        Table::Article,
        &json!({
            "key": entry.key,
            "category": category,
            "byline": entry.byline,
            "source_name": source.map_or("", |source| source.name.as_str()),
            "source_url": source.and_then(|source| source.url.as_deref()),
        }),
    );
}

fn push_document(rows: &mut Rows, entry: &Entry, document: &DocumentEntry, position: u32) {
    rows.push(
        Table::Document,
        &json!({
            "key": entry.key,
            "position": position,
            "file_name": document.file_name,
            "title": document.title,
            "number": document.number,
            "signer": document.signer,
            "signed": document.signed,
            "media_type": document.media_type,
            "size": document.size,
            "digest": document.digest,
        }),
    );
}

/// What an old portal had counted, of the posting and of each document.
fn push_openings(rows: &mut Rows, entry: &Entry) {
    let Opening { views, downloads, points, votes } = entry.opening;
    // A list of thousands brings no counts along.
    if entry.kind != Kind::Procedure || entry.opening != Opening::default() {
        rows.push(
            Table::Opening,
            &json!({
                "key": entry.key, "views": views, "downloads": downloads, "points": points,
                "votes": votes,
            }),
        );
    }
    for document in &entry.documents {
        rows.push(
            Table::DocumentOpening,
            &json!({
                "key": entry.key, "file_name": document.file_name,
                "views": document.opening.views, "downloads": document.opening.downloads,
            }),
        );
    }
}

fn keep_files(entry: Entry, files: &mut Vec<Keeping>) {
    let documents = entry.documents.into_iter().filter_map(|document| {
        let key = format!("document/{}", document.digest);
        Some(Keeping { key, media_type: document.media_type, bytes: document.bytes? })
    });
    let pictures = entry.pictures.into_iter().filter_map(|entry| {
        let key = entry.picture.url.replacen("/anh/", "picture/", 1);
        Some(Keeping { key, media_type: entry.media_type.to_owned(), bytes: entry.bytes? })
    });
    files.extend(documents.chain(pictures));
}
