//! Where in the desk one is.

/// The address of a page: its path, its question, and what its pattern found in the path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    pub path: String,
    /// Without the question mark.
    pub query: String,
    params: Vec<(String, String)>,
}

impl Address {
    /// Reads `/duong/dan?hoi=dap`; a fragment is left out.
    pub fn read(text: &str) -> Self {
        let text = text.split('#').next().unwrap_or_default();
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let path = path.trim_end_matches('/').to_owned();
        Self { path, query: query.to_owned(), params: Vec::new() }
    }

    /// The same as text.
    pub fn text(&self) -> String {
        if self.query.is_empty() {
            return self.path.clone();
        }
        format!("{}?{}", self.path, self.query)
    }

    /// With what its pattern found.
    pub fn with_params<'a>(&self, params: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let params = params.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { params, ..self.clone() }
    }

    /// A part of the path, by its name in the pattern, read as what it should be.
    pub fn param<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        let (_, value) = self.params.iter().find(|(found, _)| found == name)?;
        value.parse().ok()
    }

    /// A value of the question, if it is there and not empty.
    pub fn query(&self, name: &str) -> Option<String> {
        let query = web_sys::UrlSearchParams::new_with_str(&self.query).ok()?;
        query.get(name).filter(|value| !value.is_empty())
    }

    /// The same place with one value of its question changed; an empty one is left out.
    pub fn with_query(&self, name: &str, value: &str) -> String {
        let Ok(query) = web_sys::UrlSearchParams::new_with_str(&self.query) else {
            return self.text();
        };
        query.delete(name);
        if !value.is_empty() {
            query.append(name, value);
        }
        Self { query: query.to_string().into(), ..self.clone() }.text()
    }
}
