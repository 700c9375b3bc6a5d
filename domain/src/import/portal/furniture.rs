//! What stands around an article on a page and is not the article.

use super::{
    byline,
    line::{Line, labelled},
    phrases::{BUTTONS, LABELS, PHRASES, PLAIN_STARTS, STARTS},
};
use crate::fold::fold;

/// Whether a line is the page's and not the article's.
pub fn is(line: &Line) -> bool {
    let folded = line.folded.as_str();
    if folded.is_empty() || line.text.starts_with('©') {
        return true;
    }
    let long = line.text.chars().count() > 300;
    let begun = |starts: &[&str]| starts.iter().any(|start| begins(folded, start));
    if !long && (begun(STARTS) || begun(PLAIN_STARTS) && !line.text.ends_with('.')) {
        return true;
    }
    if !long && labelled(&line.text).is_some_and(|(label, _)| LABELS.contains(&label.as_str())) {
        return true;
    }
    is_path(line)
        || is_phrases(&line.text) && !is_part(line)
        || is_visitors(folded)
        || is_player(&line.text)
        || byline::poster(&line.text).is_some()
}

/// Whether a line is the figures of buttons in the line above: shares, likes, stars.
pub fn is_tally(line: &Line, above: &Line) -> bool {
    let figures = |sign: char| sign.is_ascii_digit() || matches!(sign, ' ' | '.' | ',' | 'K');
    line.adjoins(above) && is(above) && line.text.chars().all(figures)
}

/// `Trang nhất » Tin tức › Kinh tế`
fn is_path(line: &Line) -> bool {
    let text = &line.text;
    let marked = (text.contains('»') && !text.contains('«')) || text.contains('›');
    let marked = marked || text.matches(" > ").count() > 1 || text.matches(" >> ").count() > 0;
    marked && text.chars().count() <= 300 && !text.ends_with('.')
}

pub fn begins(folded: &str, start: &str) -> bool {
    folded.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// `Liên hệ:` heads a part of the text; `Chia sẻ:` does not.
fn is_part(line: &Line) -> bool {
    let buttons = ["chia se", "thich", "co chu", "theo doi", "gui", "in "];
    line.text.ends_with(':') && !buttons.iter().any(|start| line.folded.starts_with(start))
}

/// `0:00 / 4:12`, what a player of the text shows
fn is_player(text: &str) -> bool {
    let time = |part: &str| {
        let parts: Vec<&str> = part.trim().split(':').collect();
        let figures = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        matches!(parts.len(), 2 | 3) && parts.iter().all(figures)
    };
    text.split_once('/').is_some_and(|(at, length)| time(at) && time(length))
}

/// `Đang có 12 khách và không thành viên đang online`
fn is_visitors(folded: &str) -> bool {
    let online = folded.ends_with("online") || folded.ends_with("truc tuyen");
    begins(folded, "dang co") && folded.contains(" khach ") && online
}

/// Whether a text is nothing but phrases of the page, one after another.
pub fn is_phrases(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    if words.len() > 24 {
        return false;
    }
    // `Thích 1.2K`, `6 Chia sẻ`. Other phrases have no figures: `A 1` may be a table's cell.
    let figure = |word: &&str| word.trim_end_matches('k').parse::<u64>().is_ok();
    let plain: Vec<&str> = words.iter().copied().filter(|word| !figure(word)).collect();
    if plain.len() < words.len() && BUTTONS.contains(&plain.join(" ").as_str()) {
        return true;
    }
    let mut reached = vec![false; words.len() + 1];
    reached[0] = true;
    for start in 0..words.len() {
        if !reached[start] {
            continue;
        }
        for end in start + 1..=words.len().min(start + 6) {
            let part = words[start..end].join(" ");
            reached[end] |= PHRASES.contains(&part.as_str());
        }
    }
    reached[words.len()]
}
