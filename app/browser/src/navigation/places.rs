//! How far down each address was read, remembered for as long as the tab is.

use std::collections::HashMap;

use leptos::prelude::window;

/// Where they are kept over a reload, or while the reader is at another site.
const KEPT: &str = "noi-doc";

/// Whole pixels from the top, by address.
pub struct Places(HashMap<String, u32>);

impl Places {
    /// Those an earlier document of this tab has kept.
    pub fn kept() -> Self {
        let text = window().session_storage().ok().flatten();
        let text = text.and_then(|storage| storage.get_item(KEPT).ok().flatten());
        Self(text.unwrap_or_default().lines().filter_map(read).collect())
    }

    pub fn keep(&self) {
        let text: String =
            self.0.iter().map(|(address, place)| format!("{place} {address}\n")).collect();
        if let Ok(Some(storage)) = window().session_storage() {
            let _ = storage.set_item(KEPT, &text);
        }
    }

    pub fn set(&mut self, address: String, place: u32) {
        self.0.insert(address, place);
    }

    pub fn get(&self, address: &str) -> Option<u32> {
        self.0.get(address).copied()
    }
}

fn read(line: &str) -> Option<(String, u32)> {
    let (place, address) = line.split_once(' ')?;
    Some((address.to_owned(), place.parse().ok()?))
}
