//! What could not be saved is kept in this browser, for the person who typed it.

use domain::desk::DraftId;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{content::Work, session};

/// A text that the worker does not have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// The version it was typed over.
    pub version: u32,
    pub work: Work,
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

fn name(id: DraftId) -> Option<String> {
    let me = session::signal().with_untracked(|me| me.as_ref().map(|me| me.id))?;
    Some(format!("ban-thao:{me}:{id}"))
}

/// Keeps it; says whether there was room.
pub fn keep(id: DraftId, version: u32, work: &Work) -> bool {
    let kept = Kept { version, work: work.clone() };
    let text = serde_json::to_string(&kept).ok();
    let put = || storage()?.set_item(&name(id)?, &text?).ok();
    put().is_some()
}

pub fn read(id: DraftId) -> Option<Kept> {
    let text = storage()?.get_item(&name(id)?).ok()??;
    serde_json::from_str(&text).ok()
}

pub fn forget(id: DraftId) {
    if let Some((storage, name)) = storage().zip(name(id)) {
        let _ = storage.remove_item(&name);
    }
}
