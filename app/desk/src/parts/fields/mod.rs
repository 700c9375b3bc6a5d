//! Fields of forms: each has its label, a hint where one is needed, and its own error.

mod around;
mod choice;
mod moment;
mod secret;
mod text;
mod tick;

pub use around::Around;
pub use choice::Choice;
pub use moment::MomentField;
pub use secret::{SecretField, Username};
pub use text::{TextArea, TextField};
pub use tick::Tick;

use leptos::{html::Input, prelude::*};

/// Where one begins to write. Not by the attribute `autofocus`, which a page may use but once. In a
/// dialog it is found by its `data-focus`.
fn focus_first(node: NodeRef<Input>, wanted: bool) {
    if wanted {
        node.on_load(|input| {
            let _ = input.focus();
        });
    }
}
