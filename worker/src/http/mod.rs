//! HTTP: routes made of questions, failures made into statuses, and the headers every answer has.

mod answer;
mod failure;
mod headers;
mod own;
mod same_origin;

pub use answer::{Answered, Cache, answer, heard, read_body, read_json, read_query};
pub use failure::{Failed, dress, status};
pub use headers::{SECURITY, secured};
pub use own::own;
pub use same_origin::{foreign, is_foreign};
