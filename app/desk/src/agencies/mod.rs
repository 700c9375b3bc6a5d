//! Agencies (cơ quan): the tree of them, what is told of each, who took over from whom.

mod ending;
mod form;
mod list;
mod merging;
mod page;

pub use list::agencies_page;
pub use page::{agency_page, new_agency_page};

use domain::{
    Slug,
    agencies::in_order,
    desk::{AgencyLine, PATH},
};

/// Where an agency is kept at the desk.
fn path(slug: &Slug) -> String {
    format!("{PATH}/co-quan/{slug}")
}

/// All in the order of the tree, each with its depth.
fn tree(lines: Vec<AgencyLine>) -> Vec<(usize, AgencyLine)> {
    in_order(lines, |line| &line.slug, |line| line.parent.as_ref())
}

/// What a list to choose from offers: nobody first, then the tree without `but`.
fn options(lines: &[AgencyLine], but: Option<&Slug>, nobody: &str) -> Vec<(String, String)> {
    let others = lines.iter().filter(|line| Some(&line.slug) != but).cloned().collect();
    let others = tree(others).into_iter().map(|(depth, line)| {
        (line.slug.to_string(), format!("{}{}", "— ".repeat(depth), line.name))
    });
    std::iter::once((String::new(), nobody.to_owned())).chain(others).collect()
}
