//! `Range` of RFC 9110, one range at a time.

use crate::store::Wanted;

/// What a `Range` header asks of a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    /// All of it: no header, or one we may ignore (several ranges, another unit).
    Whole,
    Part(Wanted),
    /// Nothing of this file is in it.
    Unsatisfiable,
}

/// Reads `header` for a file of `size` bytes.
pub fn parse(header: Option<&str>, size: u64) -> Asked {
    let Some(range) = header.and_then(|header| header.strip_prefix("bytes=")) else {
        return Asked::Whole;
    };
    let Some((first, last)) = range.trim().split_once('-') else { return Asked::Whole };
    if range.contains(',') {
        return Asked::Whole;
    }
    let number = |text: &str| text.trim().parse::<u64>().ok();
    let (first, last) = match (number(first), number(last)) {
        (None, Some(0)) => return Asked::Unsatisfiable,
        (None, Some(suffix)) if first.trim().is_empty() => {
            (size.saturating_sub(suffix), size.saturating_sub(1))
        }
        (Some(first), None) if last.trim().is_empty() => (first, size.saturating_sub(1)),
        (Some(first), Some(last)) if first <= last => (first, last.min(size.saturating_sub(1))),
        _ => return Asked::Whole,
    };
    if first >= size {
        return Asked::Unsatisfiable;
    }
    Asked::Part(Wanted { offset: first, length: last - first + 1 })
}
