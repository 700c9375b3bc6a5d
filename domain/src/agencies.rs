//! Agencies (cơ quan): who posts, who carries a procedure out, and what became of them.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::{
    Ask, Leaf, Moment, PageNumber, Slug,
    postings::{Line, Neighbour},
    procedures,
};

/// An agency's name and where its page is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgencyName {
    pub slug: Slug,
    pub name: String,
}

/// An agency in the tree of all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgencyNode {
    /// Itself.
    #[serde(flatten)]
    pub name: AgencyName,
    /// The one it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Slug>,
}

/// Puts the members of a tree in reading order, each behind its parent, with its depth. Among
/// siblings the order stays. Who names a parent that is not there stands at the top, and so does
/// whatever a ring would hide.
pub fn in_order<T>(
    nodes: Vec<T>,
    slug: impl Fn(&T) -> &Slug,
    parent: impl Fn(&T) -> Option<&Slug>,
) -> Vec<(usize, T)> {
    let known: HashSet<&Slug> = nodes.iter().map(&slug).collect();
    let mut below: HashMap<&Slug, Vec<usize>> = HashMap::new();
    let mut waiting = Vec::new();
    for (at, node) in nodes.iter().enumerate().rev() {
        match parent(node).filter(|parent| known.contains(parent)) {
            Some(parent) => below.entry(parent).or_default().push(at),
            None => waiting.push((0, at)),
        }
    }
    let mut order = Vec::with_capacity(nodes.len());
    while let Some((depth, at)) = waiting.pop() {
        order.push((depth, at));
        let children = below.remove(slug(&nodes[at])).unwrap_or_default();
        waiting.extend(children.into_iter().map(|child| (depth + 1, child)));
    }
    let placed: HashSet<usize> = order.iter().map(|(_, at)| *at).collect();
    order.extend((0..nodes.len()).filter(|at| !placed.contains(at)).map(|at| (0, at)));
    let mut nodes: Vec<Option<T>> = nodes.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(depth, at)| Some((depth, nodes[at].take()?))).collect()
}

/// Whether `slug` is `above` itself or is reached from it by going from each to what `up` gives.
pub fn leads_to<'a>(
    slug: &'a Slug,
    above: &Slug,
    up: impl Fn(&'a Slug) -> Option<&'a Slug>,
) -> bool {
    let mut seen = HashSet::new();
    let mut at = Some(slug);
    while let Some(here) = at.filter(|here| seen.insert(*here)) {
        if here == above {
            return true;
        }
        at = up(here);
    }
    false
}

/// The agency a posting is from, as its page tells: when it has ended, a banner says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poster {
    pub slug: Slug,
    pub name: String,
    /// The day it ended, when it has.
    pub ended: Option<Moment>,
    /// Who took over.
    pub successor: Option<AgencyName>,
}

/// An agency in full.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agency {
    pub slug: Slug,
    pub name: String,
    /// Contacts; each may be empty.
    pub address: String,
    pub phone: String,
    pub email: String,
    pub hours: String,
    /// An absolute http(s) address, or empty.
    pub website: String,
    /// The sanitised HTML subset.
    pub about: String,
    pub ended: Option<Moment>,
    pub successor: Option<AgencyName>,
    /// The one it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<AgencyName>,
    /// Those that belong to it and have not ended.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<AgencyName>,
    /// Those it took over from.
    pub predecessors: Vec<AgencyName>,
    /// What it posted, newest first, of every kind but procedures.
    pub postings: Leaf<Line>,
    /// The first of the procedures it carries out, by name.
    pub procedures: Vec<Neighbour>,
    pub procedures_total: u32,
}

impl Agency {
    /// Where the procedures it carries out are listed.
    pub fn procedures_path(&self) -> String {
        format!("{}?co-quan={}", procedures::PATH, self.slug)
    }
}

/// How many of its postings stand on a page.
pub const PAGE_SIZE: u32 = 10;

/// The first part of an agency's address.
pub const PATH: &str = "/co-quan";

impl AgencyName {
    /// The public address.
    pub fn path(&self) -> String {
        format!("{PATH}/{}", self.slug)
    }
}

/// Reads one agency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadAgency {
    pub slug: Slug,
    /// Which page of what it posted.
    #[serde(default)]
    pub page: PageNumber,
}

impl Ask for ReadAgency {
    const PATH: &'static str = "/api/agency";
    type Answer = Agency;
}

/// Agencies that post on the board, or of which it tells more than the name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agencies {
    /// By name.
    pub current: Vec<AgencyNode>,
    /// Those that have ended, by name.
    pub ended: Vec<AgencyName>,
}

/// Lists agencies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListAgencies {}

impl Ask for ListAgencies {
    const PATH: &'static str = "/api/agencies";
    type Answer = Agencies;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slug(text: &str) -> Slug {
        text.parse().expect("a slug")
    }

    #[test]
    fn a_tree_reads_from_its_roots() {
        let table: [(&[(&str, &str)], &str); 5] = [
            (&[], ""),
            (&[("a", ""), ("b", ""), ("c", "a"), ("d", "c"), ("e", "a")], "a .c ..d .e b"),
            // Whose parent has ended, or is not told of.
            (&[("a", "z"), ("b", "a")], "a .b"),
            (&[("a", "b"), ("b", "a"), ("c", "")], "c a b"),
            (&[("a", "a")], "a"),
        ];
        for (nodes, expected) in table {
            let nodes: Vec<(Slug, Option<Slug>)> =
                nodes.iter().map(|(own, parent)| (slug(own), parent.parse().ok())).collect();
            let order = in_order(nodes, |node| &node.0, |node| node.1.as_ref());
            let lines: Vec<String> =
                order.iter().map(|(depth, (own, _))| ".".repeat(*depth) + own.as_str()).collect();
            assert_eq!(lines.join(" "), expected);
        }
    }

    #[test]
    fn who_is_above_whom() {
        let up = [("c", "b"), ("b", "a"), ("x", "y"), ("y", "x")].map(|(a, b)| (slug(a), slug(b)));
        let table = [
            ("c", "a", true),
            ("c", "c", true),
            ("a", "c", false),
            ("x", "y", true),
            ("x", "a", false),
        ];
        for (from, to, expected) in table {
            let (from, to) = (slug(from), slug(to));
            let next = |at: &Slug| up.iter().find(|(own, _)| own == at).map(|(_, above)| above);
            assert_eq!(leads_to(&from, &to, next), expected, "{from:?} {to:?}");
        }
    }
}
