//! What the worker may not have is kept in this browser, for the person who typed it.

use domain::desk::DraftId;
use leptos::prelude::*;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{content::Work, session};

/// A text that the worker may not have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// The version it was typed over.
    pub version: u32,
    pub work: Work,
    /// What was sent of it and not answered: the worker may have that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<Work>,
}

/// Keeps it; says whether there was room.
pub fn keep(id: DraftId, kept: &Kept) -> bool {
    let bare = || Kept { sent: None, ..kept.clone() };
    write(name(id), kept) || (kept.sent.is_some() && write(name(id), &bare()))
}

pub fn read(id: DraftId) -> Option<Kept> {
    read_at(name(id))
}

pub fn forget(id: DraftId) {
    remove(name(id));
}

/// Texts that were not chosen, and stay to be copied from until they are dropped.
pub fn asides(id: DraftId) -> Vec<Work> {
    read_at(aside_name(id)).unwrap_or_default()
}

/// Keeps them; says whether there was room.
pub fn keep_asides(id: DraftId, works: &[Work]) -> bool {
    if works.is_empty() {
        remove(aside_name(id));
        return true;
    }
    write(aside_name(id), works)
}

fn name(id: DraftId) -> Option<String> {
    let me = session::signal().with_untracked(|me| me.as_ref().map(|me| me.id))?;
    Some(format!("ban-thao:{me}:{id}"))
}

fn aside_name(id: DraftId) -> Option<String> {
    name(id).map(|name| format!("{name}:ben"))
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

fn write<T: Serialize + ?Sized>(name: Option<String>, value: &T) -> bool {
    let text = serde_json::to_string(value).ok();
    let put = || storage()?.set_item(&name?, &text?).ok();
    put().is_some()
}

fn read_at<T: DeserializeOwned>(name: Option<String>) -> Option<T> {
    let text = storage()?.get_item(&name?).ok()??;
    serde_json::from_str(&text).ok()
}

fn remove(name: Option<String>) {
    if let Some((storage, name)) = storage().zip(name) {
        let _ = storage.remove_item(&name);
    }
}
