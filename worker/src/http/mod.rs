//! HTTP: routes made of questions, failures made into statuses, and the headers every answer has.

mod answer;
mod failure;
mod headers;
mod same_origin;

pub use answer::{Answered, Cache, answer, read_body, read_query};
pub use failure::{Failed, dress, status};
pub use headers::{SECURITY, secured};
pub use same_origin::is_foreign;
