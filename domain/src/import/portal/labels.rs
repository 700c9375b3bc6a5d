//! Lines that say something about the article: who wrote it, where it is from, how it was rated.

use super::{
    super::plain,
    byline, counts, ends, furniture,
    line::{Line, Word, labelled, words},
    post::Post,
};
use crate::articles::Source;

const BYLINES: &[&str] = &[
    "tac gia bai viet",
    "tac gia",
    "bai anh",
    "tin anh",
    "bai va anh",
    "tin va anh",
    "tin bai",
    "tin",
    "bai",
    "bai viet",
    "nguoi viet",
    "nguoi viet bai",
    "thuc hien",
    "phong vien",
    "tin bai anh",
    "tin bai va anh",
    "bai hinh",
    "tin hinh",
    "bai va hinh",
    "noi dung va hinh anh",
    "viet bai",
    "tin va bai",
];
const SOURCES: &[&str] =
    &["nguon", "nguon tin", "theo", "nguon bai viet", "nguon tin bai", "nguon bai", "link goc"];
const CATEGORIES: &[&str] = &["chuyen muc", "danh muc", "the loai"];

/// What a labelled line tells.
enum Label<'t> {
    Byline(&'t str),
    Source(&'t str),
    Category(&'t str),
}

fn label(text: &str) -> Option<Label<'_>> {
    let (label, value) = labelled(text)?;
    let label = label.as_str();
    let short = value.chars().count() <= 120 && !value.is_empty();
    let named = short && !value.ends_with(['.', '?', '!', ';']);
    // `Thực hiện: Ban chỉ huy xã` may be said of anything; a person's name makes it a byline.
    let person = is_sure(label) || byline::is_name(&Line::of(value));
    if BYLINES.contains(&label) && named && person {
        Some(Label::Byline(value))
    } else if SOURCES.contains(&label) && (short || value.contains("://")) {
        Some(Label::Source(value))
    } else if CATEGORIES.contains(&label) && short {
        Some(Label::Category(value))
    } else {
        None
    }
}

/// Whether a text tells who wrote the article, where it is from or where it belongs.
pub fn is(text: &str) -> bool {
    label(text).is_some()
}

/// Whether a text tells who wrote the article, in words that stand at its end and nowhere else.
pub fn closes(text: &str) -> bool {
    let sure = labelled(text).is_some_and(|(label, _)| is_sure(&label));
    sure && matches!(label(text), Some(Label::Byline(_)))
}

fn is_sure(label: &str) -> bool {
    !matches!(label, "thuc hien" | "tin" | "bai" | "bai viet" | "phong vien")
}

/// Takes what a label says into the post; `false` when the line is no label, or says something else
/// than one before it.
pub fn take(line: &Line, post: &mut Post) -> bool {
    if rating(line, post) {
        return true;
    }
    // `Người đăng: admin | Lượt xem: 1.287 | Bình luận: 0`
    let parts: Vec<Line> = line.text.split('|').map(Line::of).collect();
    if parts.len() > 1 && parts.iter().all(is_known) {
        for part in &parts {
            take(part, post);
        }
        return true;
    }
    if let Some(views) = counts::only_views(&line.text) {
        if post.opening.views == 0 {
            post.opening.views = views;
        }
        return true;
    }
    match label(&line.text) {
        Some(Label::Byline(name)) if post.byline.is_empty() => name.clone_into(&mut post.byline),
        Some(Label::Source(value)) if post.source.is_none() => post.source = source(value),
        Some(Label::Category(name)) if post.category.is_empty() => {
            name.clone_into(&mut post.category);
        }
        Some(Label::Byline(name)) => return post.byline.contains(name) || closes(&line.text),
        Some(Label::Source(value)) => return post.source == source(value),
        Some(Label::Category(name)) => return post.category == name,
        None => return false,
    }
    true
}

fn is_known(line: &Line) -> bool {
    let told = is(&line.text) || counts::only_views(&line.text).is_some();
    told || furniture::is(line) || ends::of(line).is_some()
}

/// `Báo Lao Động (https://…)`: the name and the address in either order.
pub fn source(value: &str) -> Option<Source> {
    let url = value
        .split([' ', '(', ')', '<', '>', '“', '”', '"'])
        .map(|part| part.trim_end_matches(['.', ',', ';']))
        .find(|part| plain::is_web(part))
        .map(str::to_owned);
    let name = url.as_ref().map_or_else(|| value.to_owned(), |url| value.replacen(url, " ", 1));
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = name.replace("( )", "").replace("()", "");
    let name = name.trim_matches([' ', '-', '–', ',', ';', '.', ':', '|', '(']).to_owned();
    match (name.is_empty(), url) {
        (true, None) => None,
        (true, Some(url)) => Some(Source { name: url.clone(), url: Some(url) }),
        (false, url) => Some(Source { name, url }),
    }
}

/// `Tổng số điểm của bài viết là: 5 trong 1 đánh giá`, `Xếp hạng: 4.5 - 2 phiếu bầu`.
fn rating(line: &Line, post: &mut Post) -> bool {
    let total = line.folded.starts_with("tong so diem cua bai viet");
    if !ends::is_rating(line) {
        return false;
    }
    let figures: Vec<u64> = words(&line.text)
        .into_iter()
        .filter_map(|word| if let Word::Number(number) = word { Some(number) } else { None })
        .collect();
    let mut opening = post.opening;
    match figures.as_slice() {
        [points, votes] if total => (opening.points, opening.votes) = (*points, *votes),
        // Only the average is told: the sum is as near as rounding lets it be.
        _ if !total && post.opening.votes == 0 => {
            let Some((points, votes)) = averaged(&line.text) else { return true };
            (opening.points, opening.votes) = (points, votes);
        }
        _ => return true,
    }
    if plain::consistent(opening) {
        post.opening = opening;
    }
    true
}

fn averaged(text: &str) -> Option<(u64, u64)> {
    let (_, value) = text.split_once(':')?;
    let (average, votes) = value.split_once(" - ")?;
    let votes: u64 = votes.split_whitespace().next()?.parse().ok()?;
    let average = average.trim().replace(',', ".");
    let (whole, part) = average.split_once('.').unwrap_or((&average, "0"));
    let tenths: u64 = part.get(..1)?.parse().ok()?;
    let tenths = whole.parse::<u64>().ok()?.checked_mul(10)?.checked_add(tenths)?;
    Some(((tenths.checked_mul(votes)? + 5) / 10, votes))
}
