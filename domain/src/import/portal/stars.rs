//! The stars under an article: how readers rated it.

use super::{
    furniture::begins,
    line::{Line, Word, labelled, words},
};

/// The longest line of stars, in characters.
const LONGEST: usize = 120;

/// What readers gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stars {
    pub points: u64,
    pub votes: u64,
    /// The sum is told; of an average alone it is as near as rounding lets it be.
    pub exact: bool,
}

/// The stars a line tells; `Xếp hạng: Nhất – thôn Khe Lau` tells none.
pub fn of(line: &Line) -> Option<Stars> {
    if line.text.chars().count() > LONGEST {
        return None;
    }
    summed(line).or_else(|| averaged(&line.text))
}

/// Whether a line is part of the stars under an article: they themselves, or the button below them.
pub fn is(line: &Line) -> bool {
    let button = line.text.chars().count() <= LONGEST && begins(&line.folded, "click de danh gia");
    button || of(line).is_some()
}

/// `Tổng số điểm của bài viết là: 5 trong 1 đánh giá`
fn summed(line: &Line) -> Option<Stars> {
    if !begins(&line.folded, "tong so diem cua bai viet") || !line.folded.ends_with("danh gia") {
        return None;
    }
    let figures: Vec<u64> = words(&line.text)
        .into_iter()
        .filter_map(|word| if let Word::Number(number) = word { Some(number) } else { None })
        .collect();
    let [points, votes] = figures.as_slice() else { return None };
    Some(Stars { points: *points, votes: *votes, exact: true })
}

/// `Xếp hạng: 4.5 - 2 phiếu bầu`
fn averaged(text: &str) -> Option<Stars> {
    const VOTES: &[&str] =
        &["phieu", "phieu bau", "binh chon", "danh gia", "luot danh gia", "luot binh chon"];
    let (_, value) = labelled(text).filter(|(label, _)| label == "xep hang")?;
    let (average, votes) = value.split_once(" - ")?;
    let (votes, counted) = votes.trim().split_once(' ').unwrap_or((votes, ""));
    let counted = crate::fold::fold(counted);
    let votes: u64 = votes.trim().parse().ok()?;
    let average = average.trim().replace(',', ".");
    let (whole, part) = average.split_once('.').unwrap_or((&average, "0"));
    let tenths: u64 = part.get(..1)?.parse().ok()?;
    let tenths = whole.parse::<u64>().ok()?.checked_mul(10)?.checked_add(tenths)?;
    let points = tenths.checked_mul(votes)?.checked_add(5)? / 10;
    let known = tenths <= 50 && (counted.is_empty() || VOTES.contains(&counted.as_str()));
    known.then_some(Stars { points, votes, exact: false })
}
