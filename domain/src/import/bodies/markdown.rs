//! Markdown into HTML; pictures keep the line they were written on.

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html::push_html};

/// HTML, not yet sanitised, of Markdown that begins at line `first` of its file.
pub fn html(text: &str, first: u32) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut events = Vec::new();
    let mut picture: Option<Picture<'_>> = None;
    let mut lines = Lines { text, at: 0, line: first };
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        match (event, &mut picture) {
            (Event::Start(Tag::Image { dest_url, title, .. }), None) => {
                let line = lines.line_at(range.start);
                picture =
                    Some(Picture { source: dest_url, title, alt: String::new(), line, depth: 0 });
            }
            (Event::Start(_), Some(picture)) => picture.depth += 1,
            (Event::End(TagEnd::Image), Some(done)) if done.depth == 0 => {
                events.push(Event::InlineHtml(done.html().into()));
                picture = None;
            }
            (Event::End(_), Some(picture)) => picture.depth = picture.depth.saturating_sub(1),
            (Event::Text(text) | Event::Code(text), Some(picture)) => picture.alt.push_str(&text),
            (Event::SoftBreak | Event::HardBreak, Some(picture)) => picture.alt.push(' '),
            (_, Some(_)) => {}
            (event, None) => events.push(event),
        }
    }
    let mut html = String::with_capacity(text.len() * 2);
    push_html(&mut html, events.into_iter());
    html
}

struct Picture<'t> {
    source: CowStr<'t>,
    title: CowStr<'t>,
    alt: String,
    line: u32,
    depth: usize,
}

impl Picture<'_> {
    fn html(&self) -> String {
        let quoted = |text: &str| super::escaped(text).replace('"', "&quot;");
        format!(
            "<img src=\"{}\" alt=\"{}\" title=\"{}\" data-line=\"{}\">",
            quoted(&self.source),
            quoted(&self.alt),
            quoted(&self.title),
            self.line
        )
    }
}

/// Counts lines onwards, so that many pictures do not each count from the top.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: u32,
}

impl Lines<'_> {
    fn line_at(&mut self, offset: usize) -> u32 {
        if let Some(passed) = self.text.as_bytes().get(self.at..offset) {
            let count = passed.iter().filter(|byte| **byte == b'\n').count();
            self.line += u32::try_from(count).unwrap_or(0);
            self.at = offset;
        }
        self.line
    }
}
