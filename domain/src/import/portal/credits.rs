//! Names taken into the post: who wrote an article and whom it was taken from, on its last lines, above
//! its text, beside its date.

use super::{byline, labels, line::Line, post::Post};
use crate::articles::Source;

/// `(Theo TTXVN)`, `Lò Mai (Theo báo Sơn Khê)`: whom the last line says it is taken from, and who
/// wrote it there.
fn taken_from(line: &Line) -> Option<(Option<&str>, String)> {
    let text = byline::bare(&line.text);
    let begun = ["Theo ", "Theo: ", "THEO "].iter().find_map(|start| text.strip_prefix(start));
    if let Some(name) = begun {
        return Some((None, outlet(name)?));
    }
    let gaps = [" (Theo ", " (theo ", " - Theo ", " – Theo "];
    let (name, source) = gaps.iter().find_map(|gap| text.split_once(gap))?;
    let source = outlet(source.trim_end_matches(')').trim_start_matches([':', ' ']))?;
    byline::is_name(&Line::of(name)).then_some((Some(name), source))
}

/// The name of a paper or an office; a paper's may begin small: `báo Sơn Khê`.
fn outlet(name: &str) -> Option<String> {
    const PAPERS: &[&str] = &["báo ", "tạp chí ", "đài ", "cổng ", "trang ", "bản tin "];
    let short = name.chars().count() <= 60 && name.split(' ').count() <= 8;
    let paper = PAPERS.iter().any(|kind| name.starts_with(kind))
        && name.split(' ').skip(1).any(|word| word.starts_with(char::is_uppercase));
    let named = paper || name.starts_with(char::is_uppercase);
    let mut signs = name.chars();
    let first = signs.next()?.to_uppercase();
    (short && named && !name.ends_with('.') && !name.contains(','))
        .then(|| first.chain(signs).collect())
}

/// Takes names, labels and the section that share the line of the date.
pub fn beside(parts: &[String], post: &mut Post) {
    let mut names = Vec::new();
    for part in parts {
        let line = Line::of(part);
        if labels::take(&line, post) || byline::poster(part).is_some() {
            continue;
        }
        if byline::is_name(&line) {
            names.push(part.as_str());
        } else if post.category.is_empty() {
            part.clone_into(&mut post.category);
        }
    }
    if post.byline.is_empty() {
        post.byline = names.join(" - ");
    }
}

/// Takes names off the last lines: who wrote it, whom it was taken from.
pub fn signature(paragraphs: &mut Vec<&Line>, post: &mut Post) {
    while paragraphs.len() > 1
        && let Some(last) = paragraphs.last()
    {
        // Whom the head names has written it; another name here stays where it is.
        let taken = taken_from(last).filter(|(name, _)| {
            let known = name.is_none_or(|name| post.byline.is_empty() || post.byline == name);
            known && post.source.is_none()
        });
        if let Some((name, source)) = taken {
            post.source = Some(Source { name: source, url: None });
            if let Some(name) = name {
                name.clone_into(&mut post.byline);
            }
        } else if post.byline.contains(byline::bare(&last.text)) && byline::is_name(last) {
            // The head has told it already.
        } else if post.byline.is_empty() && byline::signs(last, paragraphs[paragraphs.len() - 2]) {
            byline::bare(&last.text).clone_into(&mut post.byline);
        } else {
            break;
        }
        paragraphs.pop();
    }
    if post.byline.is_empty()
        && let Some(at) = over_tags(paragraphs)
    {
        byline::bare(&paragraphs.remove(at).text).clone_into(&mut post.byline);
    }
}

/// The name that signs a text above lines of tags, which begin small: `nước sạch`.
fn over_tags(paragraphs: &[&Line]) -> Option<usize> {
    let tag = |line: &&&Line| {
        let small = line.text.starts_with(char::is_lowercase) && !line.text.contains(':');
        small && !line.bullet && !line.is_sentence() && line.text.split(' ').count() <= 6
    };
    let tags = paragraphs.iter().rev().take_while(tag).count();
    let at = paragraphs.len().checked_sub(tags + 1).filter(|at| tags > 0 && *at > 0)?;
    let (line, above) = (paragraphs[at], paragraphs[at - 1]);
    (line.text.contains(' ') && byline::is_name(line) && above.is_paragraph()).then_some(at)
}

/// Takes the name that stands alone between the line of the date and the first paragraph.
pub fn over_text(paragraphs: &mut Vec<&Line>, post: &mut Post) {
    if let [name, text, ..] = paragraphs.as_slice()
        && post.byline.is_empty()
        && text.is_paragraph()
        && name.text.contains(' ')
        && !name.is_capitals()
        && byline::is_name(name)
    {
        byline::bare(&name.text).clone_into(&mut post.byline);
        paragraphs.remove(0);
    }
}

/// Whether a paper's mark, `LĐO`, stands alone above the text.
pub fn is_mark_above(paragraphs: &[&Line]) -> bool {
    matches!(paragraphs, [mark, text, ..] if is_mark(mark) && text.is_sentence())
}

/// A paper's mark: `LĐO`.
pub fn is_mark(line: &Line) -> bool {
    line.is_capitals() && !line.text.contains(' ') && line.text.chars().count() <= 5
}
