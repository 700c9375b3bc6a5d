//! Which posting of the board an entry is: the one with its key, or one it was meant to put right.

use std::collections::HashSet;

use domain::{fold::fold, import::Entry};

use super::known::{Known, Posting};

/// The key of a posting that was loaded without a slug of its own and is now named by the one it
/// got: so its title or its date, which were its identity, can be put right. Where neither is as it
/// was, another posting is meant.
pub fn adopted(known: &Known, entry: &Entry) -> Option<String> {
    let key = known.holder(entry.kind, &entry.slug)?;
    let holder = known.postings.get(key)?;
    let same_title = fold(&holder.title) == fold(&entry.title);
    let same_date = entry.posted.is_some() && entry.posted == holder.posted;
    let adopts = entry.has_own_slug() && !Entry::is_slug_key(key) && (same_title || same_date);
    adopts.then(|| key.to_owned())
}

/// What the sender of a new posting should know, in Vietnamese: it may be meant as a correction of
/// one that is there.
pub fn suspicion(known: &Known, entry: &Entry) -> Option<String> {
    let same_name = known.holder(entry.kind, &entry.slug).and_then(|key| known.postings.get(key));
    let other = same_name.or_else(|| renamed(known, entry)).filter(|_| !entry.has_own_slug())?;
    Some(format!(
        "Trên bảng đã có “{}” tại {}/{slug}; “{}” được đăng thành bài thứ hai. Nếu đây là bản sửa của \
         bài ấy, hãy ghi slug = \"{slug}\" vào phần khai báo rồi nạp lại.",
        other.title,
        entry.kind.path(),
        entry.title,
        slug = other.slug,
    ))
}

/// One of the same moment and nearly the same title.
fn renamed<'k>(known: &'k Known, entry: &Entry) -> Option<&'k Posting> {
    let at = entry.posted?;
    known.postings.values().find(|other| {
        other.kind == entry.kind && other.posted == Some(at) && alike(&other.title, &entry.title)
    })
}

/// Whether two titles share two thirds of the words of the longer one.
fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (fold(one), fold(other));
    let words = |text| str::split(text, ' ').collect::<HashSet<_>>();
    let (one, other) = (words(&one), words(&other));
    one.intersection(&other).count() * 3 >= one.len().max(other.len()) * 2
}
