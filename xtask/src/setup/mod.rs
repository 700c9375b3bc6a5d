//! What the machine needs before anything can be built; each step is skipped once done.

pub mod chromium;
mod node;
mod rust;
mod tools;

pub use tools::Tools;

use crate::{failure::Result, layout::Layout};

pub fn prepare(layout: &Layout) -> Result<Tools> {
    rust::prepare(layout)?;
    node::prepare(layout)?;
    tools::prepare(layout)
}
