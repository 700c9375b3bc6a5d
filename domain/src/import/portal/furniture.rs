//! What stands around an article on a page and is not the article.

use super::{
    line::{Line, Word, labelled, words},
    phrases::{ENDS, LABELS, PHRASES, PLAIN_STARTS, STARTS},
};

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
    is_path(line) || made_of_phrases(folded)
}

/// Whether the article ends before this line.
pub fn ends(line: &Line) -> bool {
    if is_rating(line) {
        return true;
    }
    if let Some((label, value)) = labelled(&line.text)
        && ENDS.contains(&label.as_str())
    {
        return matches!(label.as_str(), "tu khoa" | "tags" | "tag") || value.chars().count() <= 20;
    }
    // `Bình luận (3)`: a count may follow.
    let mut said = words(&line.text);
    if matches!(said.last(), Some(Word::Number(_))) && said.len() > 1 {
        said.pop();
    }
    let said: Vec<&str> = said
        .iter()
        .map(|word| match word {
            Word::Plain(word) => word.as_str(),
            Word::Number(_) => "#",
        })
        .collect();
    ENDS.contains(&said.join(" ").as_str())
}

/// Whether a line is part of the stars under an article.
pub fn is_rating(line: &Line) -> bool {
    let started = ["tong so diem cua bai viet", "click de danh gia"];
    line.text.chars().count() <= 120
        && (started.iter().any(|start| begins(&line.folded, start))
            || labelled(&line.text).is_some_and(|(label, _)| label == "xep hang"))
}

/// `Trang nhất » Tin tức › Kinh tế`
fn is_path(line: &Line) -> bool {
    let text = &line.text;
    let marked = (text.contains('»') && !text.contains('«')) || text.contains('›');
    let marked = marked || text.matches(" > ").count() > 1 || text.matches(" >> ").count() > 0;
    marked && text.chars().count() <= 300 && !text.ends_with('.')
}

fn begins(folded: &str, start: &str) -> bool {
    folded.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// Whether a line is nothing but phrases of the page, one after another.
fn made_of_phrases(folded: &str) -> bool {
    let words: Vec<&str> = folded.split(' ').collect();
    if words.len() > 24 {
        return false;
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
