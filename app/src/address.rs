//! A page's address, read once.

use std::str::FromStr;

use domain::{Failure, Slug};
use percent_encoding::percent_decode_str;

type Pairs = Vec<(String, String)>;

/// Where a page is, and what is asked of it.
#[derive(Clone, Debug, Default)]
pub struct Address {
    pub path: String,
    params: Pairs,
    query: Pairs,
}

impl Address {
    /// The address as it was sent: its escapes are read here.
    pub fn new(path: &str, query: Option<&str>) -> Self {
        let query = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
        Self { path: path.to_owned(), params: Pairs::new(), query: query.into_owned().collect() }
    }

    /// The same with the parts of its path that the site's map has names for.
    #[must_use]
    pub fn with_params<'a>(&self, params: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        // Only now: an escaped slash must not part a path.
        let decoded = |part| percent_decode_str(part).decode_utf8_lossy().into_owned();
        let params = params.map(|(name, part)| (name.to_owned(), decoded(part))).collect();
        Self { params, ..self.clone() }
    }

    /// The part `name` of the path; empty when there is none.
    pub fn param(&self, name: &str) -> &str {
        last(&self.params, name).unwrap_or_default()
    }

    /// The query's `name`; the last one counts when it is given twice.
    pub fn query(&self, name: &str) -> Option<&str> {
        last(&self.query, name)
    }

    /// The query's `name` as what it must be; `None` when it is not there.
    ///
    /// # Errors
    /// `Invalid`, with the type's own sentence, when it is there and malformed.
    pub fn parsed<T: FromStr<Err = String>>(&self, name: &str) -> Result<Option<T>, Failure> {
        self.query(name).map(str::parse).transpose().map_err(Failure::invalid)
    }

    /// The slug in the path: what is none names nothing.
    ///
    /// # Errors
    /// `Missing` when the path's part is no slug.
    pub fn slug(&self) -> Result<Slug, Failure> {
        self.param("slug").parse().map_err(|_| Failure::Missing)
    }
}

fn last<'a>(pairs: &'a Pairs, name: &str) -> Option<&'a str> {
    pairs.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}
