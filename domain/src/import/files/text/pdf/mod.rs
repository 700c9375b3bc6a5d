//! The text of a PDF, as far as its fonts say which signs they show. Encrypted ones are not read.

mod font;
mod objects;
mod page;
mod place;
mod value;

use super::Line;
use objects::Objects;
use page::Page;
use value::{Dict, Value};

/// No more pages are read, nor more nodes of their tree, which a broken file may tie into a ring.
const MOST: usize = 2_000;
/// Nor are pages looked for any deeper.
const DEEPEST: u32 = 30;

/// All lines, each with its page.
pub fn lines(bytes: &[u8]) -> Vec<Line> {
    if bytes.windows(8).any(|part| part == b"/Encrypt") {
        return Vec::new();
    }
    let objects = Objects::read(bytes);
    let (mut reader, mut told) = (Page::new(&objects), Vec::new());
    for ((page, resources), number) in pages(&objects).into_iter().zip(1..) {
        let content = content(&objects, page);
        let texts = reader.read(&content, &resources);
        told.extend(texts.into_iter().map(|text| Line { page: number, text }));
    }
    told
}

/// Pages in their order, each with what its operators name.
fn pages<'o>(objects: &'o Objects<'_>) -> Vec<(&'o Dict, Dict)> {
    let root = objects.of_type("Catalog").next_back();
    let mut pages = Vec::new();
    if let Some(root) = root.and_then(|root| objects.dict(root, "Pages")) {
        walk(objects, root, &Dict::new(), DEEPEST, &mut Walk { pages: &mut pages, left: 2 * MOST });
    }
    if pages.is_empty() {
        let own = |page| objects.dict(page, "Resources").cloned().unwrap_or_default();
        pages = objects.of_type("Page").take(MOST).map(|page| (page, own(page))).collect();
    }
    pages
}

/// Pages found so far, and how many nodes may still be looked at.
struct Walk<'f, 'o> {
    pages: &'f mut Vec<(&'o Dict, Dict)>,
    left: usize,
}

fn walk<'o>(
    objects: &'o Objects<'_>,
    node: &'o Dict,
    inherited: &Dict,
    depth: u32,
    found: &mut Walk<'_, 'o>,
) {
    let resources = objects.dict(node, "Resources").unwrap_or(inherited);
    let Some(kids) = objects.get(node, "Kids") else {
        found.pages.push((node, resources.clone()));
        return;
    };
    for kid in kids.list() {
        if depth == 0 || found.left == 0 || found.pages.len() >= MOST {
            return;
        }
        found.left -= 1;
        if let Value::Dict(kid) = objects.resolved(kid) {
            walk(objects, kid, resources, depth - 1, found);
        }
    }
}

/// A page's operators; they may be cut into several streams.
fn content(objects: &Objects<'_>, page: &Dict) -> Vec<u8> {
    let Some(contents) = page.get("Contents") else { return Vec::new() };
    let parts = match objects.resolved(contents) {
        Value::List(parts) => parts.iter().collect(),
        _ => vec![contents],
    };
    let streams = parts.into_iter().filter_map(|part| objects.stream(part));
    streams.flat_map(|(_, bytes)| [bytes, b"\n".to_vec()].concat()).collect()
}
