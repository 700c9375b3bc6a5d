//! Files as readers and clerks send them: what they are, and how they may be called.

pub use crate::import::files::{
    Kind, Line, clean_name, digest, lines, pdf_has_text, picture, picture_address, sniffed,
};
