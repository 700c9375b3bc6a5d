//! Boxes that a portal sets in the middle of a text: links to other articles, a form.

use super::super::{
    byline,
    ends::{self, End},
    furniture, labels,
    line::{Line, labelled},
    text,
};

/// The most lines of a box and of the text below it that are looked at.
const LONGEST: usize = 100;

/// Where the text goes on after the heading of links at `at`; `None` when the article is over.
///
/// Lists of links may have teasers, so one paragraph under a headline is not enough: another
/// paragraph or the name of who wrote them must follow it, or several bare headlines go before.
pub fn resumes(lines: &[Line], at: usize) -> Option<usize> {
    let below = lines[at + 1..].iter().take(LONGEST);
    let last = at + 1 + below.take_while(|line| ends::of(line) != Some(End::Remarks)).count();
    let said = |range: std::ops::Range<usize>| {
        range.filter(|at| !furniture::is(&lines[*at]) && !lines[*at].is_caption())
    };
    let text = (at + 1..last).find(|place| {
        let next = said(place + 1..last).next().map(|next| &lines[next]);
        let line = &lines[*place];
        text::is_paragraph(line)
            && match next {
                Some(next) => text::is_paragraph(next) || is_signature(next, line),
                None => {
                    let links: Vec<usize> = said(at + 1..*place).collect();
                    links.len() > 1 && links.iter().all(|link| !lines[*link].is_sentence())
                }
            }
    })?;
    // Where the links are of one piece, what stands between them and the text is its heading.
    let links = (at + 1..text).take_while(|at| lines[*at].adjoins(&lines[at - 1])).count();
    Some(if links > 0 { at + 1 + links } else { text })
}

/// Whether a line leads to other pages: `>>> Họp dân về đường mới`, `Xem thêm: Họp dân`, `#nướcsạch`.
pub fn is_link(line: &Line) -> bool {
    const LINKS: &[&str] = &["xem them", "doc them", "moi ban doc", "moi doc", "xem ngay"];
    let told =
        |(label, value): (String, &str)| LINKS.contains(&label.as_str()) && !value.is_empty();
    let tags = line.text.split(' ').all(|word| word.starts_with('#') && word.len() > 1);
    let begun = line.text.starts_with(">>") || labelled(&line.text).is_some_and(told);
    !line.is_prose() && (begun || tags)
}

/// Whether `at` begins an article's topics: `Chủ đề: nước sạch`, more of them below it, each short, and
/// then the page's.
pub fn is_topics(lines: &[Line], at: usize) -> bool {
    const TOPICS: &[&str] = &["chu de", "su kien", "dong su kien", "nhan"];
    let short = |line: &Line| !line.is_sentence() && line.text.chars().count() <= 60;
    let headed = labelled(&lines[at].text)
        .is_some_and(|(label, _)| TOPICS.contains(&label.as_str()) && short(&lines[at]));
    if !headed {
        return false;
    }
    let topics = lines[at + 1..]
        .iter()
        .zip(&lines[at..])
        .take_while(|(line, above)| {
            line.adjoins(above) && short(line) && !line.text.contains(':') && !line.bullet
        })
        .count();
    let next = lines.get(at + 1 + topics);
    next.is_none_or(|line| ends::of(line).is_some() || furniture::is(line))
}

/// Where a form that begins at `at` ends: two fields or more, with or without a heading.
pub fn form(lines: &[Line], at: usize) -> Option<usize> {
    let headed = !is_field(&lines[at]) && !lines[at].is_sentence();
    let fields = lines[at + 1..]
        .iter()
        .zip(&lines[at..])
        .take_while(|(line, above)| line.adjoins(above) && is_field(line))
        .count();
    let whole = if headed { fields > 1 } else { is_field(&lines[at]) && fields > 0 };
    whole.then_some(at + 1 + fields)
}

/// `Nhập số báo danh`, `Chọn cụm thi`, `Xem điểm`
fn is_field(line: &Line) -> bool {
    let folded = line.folded.as_str();
    let asked = ["nhap ", "chon "].iter().any(|start| folded.starts_with(start));
    let button =
        matches!(folded, "xem diem" | "xem ket qua" | "tra cuu" | "tim kiem" | "gui" | "tim");
    !line.bullet
        && !line.is_sentence()
        && (button || asked && folded.split(' ').count() <= 6 && !line.text.ends_with([',', ':']))
}

fn is_signature(line: &Line, above: &Line) -> bool {
    labels::is(&line.text) || byline::signs(line, above)
}
