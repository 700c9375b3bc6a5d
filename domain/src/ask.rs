//! Questions: what the app may ask the worker.

use serde::{Serialize, de::DeserializeOwned};

/// How a question travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Read; the question is the query string, so the answer may be cached.
    Get,
    /// Write; the question is a JSON body.
    Post,
    /// Withdraw; the question is the query string.
    Delete,
}

/// A question the app may put to the worker, and the answer it gets.
/// Both sides read the path here, so it is written once.
pub trait Ask: Serialize + DeserializeOwned + Clone + Send + 'static {
    /// Absolute path of the endpoint, without a query.
    const PATH: &'static str;
    /// How the question travels.
    const METHOD: Method = Method::Get;
    /// What a successful answer holds, as JSON.
    type Answer: Serialize + DeserializeOwned + Clone + Send + Sync + 'static;
}
