//! What pages are made of.

mod answered;
mod badge;
mod busy;
pub mod confirm;
mod dialog;
mod errors;
mod fields;
mod form;
mod heading;
mod pager;
mod place;

pub use answered::Asked;
pub use badge::Badge;
pub use busy::{Busy, Press, Submit};
pub use dialog::Dialog;
pub use errors::Errors;
pub use fields::{Choice, MomentField, SecretField, TextArea, TextField, Tick};
pub use form::Form;
pub use heading::Heading;
pub use pager::Pager;
