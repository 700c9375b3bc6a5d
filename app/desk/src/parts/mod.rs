//! What pages are made of.

mod answered;
mod badge;
mod busy;
pub mod confirm;
mod copying;
mod dialog;
mod errors;
mod fields;
mod form;
mod heading;
mod pager;
mod panel;
mod place;
mod qr;
mod rich;
mod sieve;
mod strength;

pub use answered::Asked;
pub use badge::Badge;
pub use busy::{Busy, Press, Submit};
pub use copying::{Copying, Handed};
pub use dialog::Dialog;
pub use errors::Errors;
pub use fields::{Around, Choice, MomentField, SecretField, TextArea, TextField, Tick, Username};
pub use form::Form;
pub use heading::{Heading, NextStep};
pub use pager::Pager;
pub use panel::Panel;
pub use qr::Qr;
pub use rich::{Rich, RichField, UNFORMATTED};
pub use sieve::Sieve;
pub use strength::{NewPassphrase, NewPassphraseFields};
