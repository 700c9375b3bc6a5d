//! XML as a stream of tags and text, read leniently: enough for the parts of office files.

use crate::blocks::decoded;

/// What comes next.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'x> {
    /// `<w:tc a="b">`, also as `<w:tc/>`, which is followed by its end.
    Start(Tag<'x>),
    /// `</w:tc>`: the name without its prefix.
    End(&'x str),
    /// References decoded.
    Text(String),
}

/// An opening tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tag<'x> {
    /// Without its prefix.
    pub name: &'x str,
    inside: &'x str,
}

impl<'x> Tag<'x> {
    /// The value of an attribute by its name with prefix.
    pub fn value(&self, name: &str) -> Option<&'x str> {
        let mut rest = self.inside;
        loop {
            let (before, after) = rest.split_once('=')?;
            let quote =
                after.trim_start().chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
            let (value, next) = after.trim_start()[1..].split_once(quote)?;
            if before.trim() == name {
                return Some(value);
            }
            rest = next;
        }
    }
}

/// All pieces of a text.
pub fn pieces(mut rest: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut closing = None;
    std::iter::from_fn(move || {
        if let Some(name) = closing.take() {
            return Some(Piece::End(name));
        }
        loop {
            if !rest.starts_with('<') {
                let end = rest.find('<').unwrap_or(rest.len());
                let (text, after) = rest.split_at(end);
                rest = after;
                return (!text.is_empty()).then(|| Piece::Text(decoded(text)));
            }
            let (tag, after) = match rest {
                _ if rest.starts_with("<!--") => {
                    rest = rest.split_once("-->")?.1;
                    continue;
                }
                _ if rest.starts_with("<![CDATA[") => {
                    let (text, after) = rest[9..].split_once("]]>")?;
                    rest = after;
                    return Some(Piece::Text(text.to_owned()));
                }
                _ => rest[1..].split_once('>')?,
            };
            rest = after;
            if tag.starts_with(['?', '!']) {
                continue;
            }
            if let Some(name) = tag.strip_prefix('/') {
                return Some(Piece::End(bare(name.trim())));
            }
            let (tag, empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
            let (name, inside) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
            let name = bare(name);
            closing = empty.then_some(name);
            return Some(Piece::Start(Tag { name, inside }));
        }
    })
}

fn bare(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}
