//! Which posting of the board an entry is: the one with its key, or one it was meant to put right.

use std::collections::HashSet;

use domain::{fold::fold, import::Entry};

use super::known::{Known, Posting};

/// The key of a posting that was loaded without a slug of its own and is now named by the one it
/// got: so its title or its date, which were its identity, can be put right. Where both are others,
/// another posting is meant.
pub fn adopted(known: &Known, entry: &Entry) -> Option<String> {
    let key = known.holder(entry.kind, &entry.slug)?;
    let holder = known.postings.get(key)?;
    let same_title = fold(&holder.title) == fold(&entry.title);
    // A source without a date has only its title to be known by.
    let other_date = entry.posted.zip(holder.posted()).is_some_and(|(one, other)| one != other);
    let adopts = entry.has_own_slug()
        && !Entry::is_slug_key(key)
        && (same_title || !other_date && alike(&holder.title, &entry.title));
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

/// One of the same moment and nearly the same title. Of one day a page may list many that are alike,
/// so the moment needs an hour.
fn renamed<'k>(known: &'k Known, entry: &Entry) -> Option<&'k Posting> {
    let at = entry.posted.filter(|at| at.has_hour())?;
    let likely = known.postings.values().filter(|other| {
        other.kind == entry.kind && other.posted() == Some(at) && alike(&other.title, &entry.title)
    });
    likely.max_by_key(|other| shared(&other.title, &entry.title))
}

/// How many words two titles share.
fn shared(one: &str, other: &str) -> usize {
    let (one, other) = (fold(one), fold(other));
    let words: HashSet<&str> = one.split(' ').collect();
    other.split(' ').filter(|word| words.contains(word)).count()
}

/// Whether two titles share two thirds of the words of the longer one, and no figure tells them apart:
/// `lớp 6A` and `lớp 6B` are two.
fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (fold(one), fold(other));
    let words = |text| str::split(text, ' ').collect::<HashSet<_>>();
    let (one, other) = (words(&one), words(&other));
    let figure = |word: &&&str| word.contains(|sign: char| sign.is_ascii_digit());
    let told_apart = one.symmetric_difference(&other).filter(figure).count() > 0;
    !told_apart && one.intersection(&other).count() * 3 >= one.len().max(other.len()) * 2
}
