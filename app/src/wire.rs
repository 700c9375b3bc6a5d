//! Putting questions to the worker's own routes, by a plain call.

use std::{pin::Pin, sync::Arc};

use domain::Failure;
pub use islands::wire::{Envelope, read};
use leptos::prelude::use_context;

type Reply = Pin<Box<dyn Future<Output = Result<String, Failure>> + Send>>;

/// How the worker answers itself: an envelope in, the answer's JSON out.
#[derive(Clone)]
pub struct Wire(pub Arc<dyn Fn(Envelope) -> Reply + Send + Sync>);

/// Sends `envelope` and gives the answer's JSON.
///
/// # Errors
/// What the worker says.
pub async fn send(envelope: Envelope) -> Result<String, Failure> {
    let wire = use_context::<Wire>().ok_or(Failure::Broken)?;
    (wire.0)(envelope).await
}
