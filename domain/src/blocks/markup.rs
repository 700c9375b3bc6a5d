//! HTML as a flow of tags and texts. It forgives what a page being written may hold, and reads
//! nothing that the sanitiser drops.

/// A piece of HTML; texts and attributes are still escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Name in lower case, and the attributes.
    Open(String, &'a str),
    Close(String),
    Text(&'a str),
}

/// The pieces of a text, in order.
pub struct Pieces<'a>(pub &'a str);

/// Elements whose text is no text of the page.
const UNSEEN: [&str; 4] = ["script", "style", "title", "template"];

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        loop {
            let rest = self.0;
            if rest.is_empty() {
                return None;
            }
            if let Some(comment) = rest.strip_prefix("<!") {
                let end = if comment.starts_with("--") { "-->" } else { ">" };
                self.0 = comment.split_once(end).map_or("", |(_, after)| after);
            } else if is_tag(rest) {
                let length = tag_end(rest);
                let tag = &rest[1..length];
                self.0 = rest.get(length + 1..).unwrap_or_default();
                let (closes, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
                let end = tag.find(|sign: char| sign.is_whitespace() || sign == '/');
                let (name, attributes) = tag.split_at(end.unwrap_or(tag.len()));
                let name = name.to_ascii_lowercase();
                if closes {
                    return Some(Piece::Close(name));
                }
                if UNSEEN.contains(&name.as_str()) {
                    let mut closes = self.0.match_indices("</");
                    let at = closes.find(|(at, _)| {
                        let close = self.0[at + 2..].get(..name.len());
                        close.is_some_and(|close| close.eq_ignore_ascii_case(&name))
                    });
                    let at = at.map_or(self.0.len(), |(at, _)| at);
                    self.0 = &self.0[at..];
                }
                return Some(Piece::Open(name, attributes));
            } else {
                let starts = rest.char_indices().skip(1);
                let end = starts
                    .filter(|(_, sign)| *sign == '<')
                    .map(|(at, _)| at)
                    .find(|at| rest[*at..].starts_with("<!") || is_tag(&rest[*at..]))
                    .unwrap_or(rest.len());
                self.0 = &rest[end..];
                return Some(Piece::Text(&rest[..end]));
            }
        }
    }
}

/// Whether a `<` begins a tag and does not stand for itself, as in `a < b`.
fn is_tag(rest: &str) -> bool {
    let inner = rest.strip_prefix("</").or_else(|| rest.strip_prefix('<'));
    inner.is_some_and(|inner| inner.starts_with(|sign: char| sign.is_ascii_alphabetic()))
}

/// Where the tag ends: at a `>` outside quotes.
fn tag_end(tag: &str) -> usize {
    let mut quote = None;
    for (at, sign) in tag.char_indices() {
        match sign {
            '"' | '\'' if quote.is_none() => quote = Some(sign),
            '"' | '\'' if quote == Some(sign) => quote = None,
            '>' if quote.is_none() => return at,
            _ => {}
        }
    }
    tag.len()
}

/// The attribute's value, unescaped.
pub fn attribute(attributes: &str, wanted: &str) -> Option<String> {
    // A stray `=` has no name; kept, it would take the next attribute for its value.
    let stray = |sign: char| sign.is_whitespace() || matches!(sign, '=' | '/');
    let mut rest = attributes.trim_start_matches(stray);
    while !rest.is_empty() {
        let end = rest.find(|sign: char| sign.is_whitespace() || sign == '=').unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let after = after.trim_start();
        let (value, after) = match after.strip_prefix('=').map(str::trim_start) {
            None => ("", after),
            Some(value) => match value.chars().next() {
                Some(quote @ ('"' | '\'')) => value[1..].split_once(quote).unwrap_or((value, "")),
                _ => value.split_once(char::is_whitespace).unwrap_or((value, "")),
            },
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(super::entities::decoded(value));
        }
        rest = after.trim_start_matches(stray);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_tag_and_what_is_text() {
        let open = |name: &str, rest| Piece::Open(name.to_owned(), rest);
        let close = |name: &str| Piece::Close(name.to_owned());
        let table = [
            ("a < b", vec![Piece::Text("a < b")]),
            ("<P>a</P>", vec![open("p", ""), Piece::Text("a"), close("p")]),
            ("a<br/>b<", vec![Piece::Text("a"), open("br", "/"), Piece::Text("b<")]),
            ("<a href=\"x>y\">z", vec![open("a", " href=\"x>y\""), Piece::Text("z")]),
            ("<!--[if mso]><p>x</p><![endif]-->y<!DOCTYPE>", vec![Piece::Text("y")]),
            ("<style>p { x }</STYLE>a", vec![open("style", ""), close("style"), Piece::Text("a")]),
            ("<o:p>&nbsp;</o:p>", vec![open("o:p", ""), Piece::Text("&nbsp;"), close("o:p")]),
            ("<p", vec![open("p", "")]),
            ("<ế", vec![Piece::Text("<ế")]),
        ];
        for (html, pieces) in table {
            assert_eq!(Pieces(html).collect::<Vec<_>>(), pieces, "{html}");
        }
    }

    #[test]
    fn attributes_are_found_however_they_are_quoted() {
        let table = [
            (" href=\"/a?b&amp;c\"", Some("/a?b&c")),
            (" class=x HREF='y'", Some("y")),
            (" href=y class=x", Some("y")),
            (" href", Some("")),
            (" = href = z", Some("z")),
            (" data-href=x", None),
            ("", None),
        ];
        for (attributes, value) in table {
            assert_eq!(attribute(attributes, "href").as_deref(), value, "{attributes}");
        }
    }
}
