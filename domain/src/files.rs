//! Files as readers and clerks send them: what they are, and how they may be called.

pub use crate::import::files::{
    Kind, clean_name, digest, pdf_has_text, picture, picture_address, sniffed,
};
