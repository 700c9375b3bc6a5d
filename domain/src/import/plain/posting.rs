//! Postings of every kind: what all share.

use super::{
    super::{Detail, Entry, Item, faults::Faults, procedure},
    Source, detail, documents,
    fields::Fields,
    parts,
};
use crate::{Moment, fold::fold, postings::Kind};

/// The longest title, in characters.
pub const TITLE: usize = 500;
/// The longest lead, in characters.
const LEAD: usize = 2000;

/// Reads a posting; what is wrong goes to `faults`.
pub fn read(
    kind: Kind,
    fields: &mut Fields<'_>,
    source: &Source<'_>,
    faults: &mut Faults,
) -> Option<Item> {
    let title = fields.needed("title", TITLE, faults);
    let detail = detail::read(kind, fields, source, faults);
    let step = if kind == Kind::Notice { detail::step(fields, faults) } else { None };
    let slug = match &detail {
        // A procedure is known by its code and by nothing else.
        Some(Detail::Procedure(procedure)) => procedure.code.slug().ok().map(|slug| (slug, true)),
        _ => parts::slug(fields, &title, faults),
    };
    let posted = fields.moment("date", faults);
    let updated = fields.moment("updated", faults);
    let expires = fields.moment("expires", faults);
    let lead = fields.line("lead", LEAD, faults);
    let agency = fields.line("agency", 300, faults);
    let byline = fields.line("byline", 300, faults);
    let category = fields.line("category", 100, faults);
    let mut featured = false;
    let mut origin = None;
    if kind == Kind::Article {
        featured = fields.flag("featured", faults);
        origin = parts::source(fields, faults);
    } else if !category.is_empty() {
        faults.note("Mục category chỉ dùng cho tin bài; với loại bài khác đã được bỏ qua.");
    }
    let opening = parts::opening(fields, true, faults);
    let withdrawn = parts::withdrawn(fields, faults);
    if withdrawn.as_ref().is_some_and(|withdrawn| withdrawn.since > source.today) {
        fields.refuse(
            "withdrawn",
            "Ngày gỡ bài (since) chưa đến; hãy nhập khi đã đến ngày.",
            faults,
        );
    }
    let change_note = fields.line("change_note", 500, faults);
    let documents = documents::read(fields, source.beside, faults);
    let body = source.body(faults);
    let tells_itself =
        matches!(detail, Some(Detail::Procedure(_) | Detail::Meeting(_) | Detail::Exam(_)));
    if body.html.is_empty() && documents.is_empty() && withdrawn.is_none() && !tells_itself {
        empty(kind, fields, source, faults);
    }
    dated(posted, updated, expires, source.today, fields, faults);
    let (slug, given) = slug?;
    let detail = detail?;
    let key = match &detail {
        Detail::Procedure(entry) => procedure::key(&entry.code),
        _ if given => format!("slug:{}/{slug}", kind.name()),
        _ => key(kind, &title, posted),
    };
    let category = if kind == Kind::Article { category } else { String::new() };
    Some(Item::Posting(Box::new(Entry {
        kind,
        slug,
        key,
        title,
        lead,
        body: body.html,
        posted,
        undated: false,
        updated,
        expires,
        withdrawn,
        featured,
        agency,
        byline,
        category,
        source: origin,
        opening,
        documents,
        pictures: body.pictures,
        change_note,
        step,
        detail,
    })))
}

/// What makes two loads the same posting when no slug is given.
pub fn key(kind: Kind, title: &str, posted: Option<Moment>) -> String {
    format!("{}|{}|{}", kind.name(), fold(title), posted.map(Moment::iso).unwrap_or_default())
}

/// Whether two titles are the same but for marks, case and blanks.
pub fn same(one: &str, other: &str) -> bool {
    fold(one) == fold(other)
}

fn empty(kind: Kind, fields: &Fields<'_>, source: &Source<'_>, faults: &mut Faults) {
    let refused = ["body", "documents"]
        .iter()
        .any(|part| faults.refused.iter().any(|refused| refused.field.starts_with(part)));
    if refused {
        return;
    }
    if kind == Kind::Article || !fields.has("lead") {
        let reason =
            "Bài chưa có nội dung: hãy viết nội dung sau dòng +++ hoặc thêm [[documents]].";
        faults.refuse(Some(source.first), "body", reason);
    }
}

fn dated(
    posted: Option<Moment>,
    updated: Option<Moment>,
    expires: Option<Moment>,
    today: Moment,
    fields: &Fields<'_>,
    faults: &mut Faults,
) {
    match posted {
        None if !fields.has("date") => {
            faults.note("Bài không ghi ngày đăng (date); được đăng vào lúc nhập lần đầu.");
        }
        Some(posted) if posted > today => {
            faults.note(format!("Bài sẽ hiện từ {posted}; trước đó được giữ kín."));
        }
        _ => {}
    }
    if let (Some(posted), Some(expires)) = (posted, expires)
        && expires <= posted
    {
        fields.refuse("expires", "Ngày hết hạn (expires) phải sau ngày đăng (date).", faults);
    }
    if let (Some(posted), Some(updated)) = (posted, updated)
        && updated < posted
    {
        fields.refuse(
            "updated",
            "Ngày cập nhật (updated) không thể trước ngày đăng (date).",
            faults,
        );
    }
}
