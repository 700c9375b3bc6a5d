//! A tally as D1 tells it.

use domain::tallies::{Opening, Refusals, Tally};
use serde::Deserialize;

use super::event::Delta;

/// One subject's counts, from the views `posting_tally` and `document_tally`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct TallyRow {
    counted: Counted,
    opening: Option<Opening>,
    /// What the posting's documents add.
    downloads: Option<i64>,
    opening_downloads: Option<u64>,
}

/// Counts by name. Signed: a vote may be withdrawn before the shard that took it has settled.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct Counted {
    view: i64,
    download: i64,
    star1: i64,
    star2: i64,
    star3: i64,
    star4: i64,
    star5: i64,
    refused_bot: i64,
    refused_prefetch: i64,
    refused_preview: i64,
    refused_repeat: i64,
    refused_foreign: i64,
    refused_editor: i64,
    refused_partial: i64,
}

impl TallyRow {
    /// Adds what a shard has counted and not settled.
    pub fn add(&mut self, delta: &Delta) {
        let counted = &mut self.counted;
        let count = match delta.what.as_str() {
            "view" => &mut counted.view,
            "download" => &mut counted.download,
            "star1" => &mut counted.star1,
            "star2" => &mut counted.star2,
            "star3" => &mut counted.star3,
            "star4" => &mut counted.star4,
            "star5" => &mut counted.star5,
            _ => return,
        };
        *count += delta.delta;
    }

    pub fn refusals(&self) -> Refusals {
        let counted = &self.counted;
        Refusals {
            bot: natural(counted.refused_bot),
            prefetch: natural(counted.refused_prefetch),
            preview: natural(counted.refused_preview),
            repeat: natural(counted.refused_repeat),
            foreign: natural(counted.refused_foreign),
            editor: natural(counted.refused_editor),
            partial: natural(counted.refused_partial),
        }
    }
}

impl From<TallyRow> for Tally {
    fn from(row: TallyRow) -> Self {
        let TallyRow { counted, opening, downloads, opening_downloads } = row;
        let mut opening = opening.unwrap_or_default();
        opening.downloads += opening_downloads.unwrap_or_default();
        Self {
            views: natural(counted.view),
            downloads: natural(counted.download + downloads.unwrap_or_default()),
            stars: [counted.star1, counted.star2, counted.star3, counted.star4, counted.star5]
                .map(natural),
            opening,
        }
    }
}

fn natural(count: i64) -> u64 {
    u64::try_from(count).unwrap_or_default()
}
