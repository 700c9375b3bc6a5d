//! What an act tells the public.

use serde::{Deserialize, Serialize};

use crate::chain::Digest;

/// The public text of an act, read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// When, as `2026-11-25T17:30:00+07:00`.
    pub at: String,
    /// What, as `publish`.
    pub what: String,
    /// On what, as `posting thong-bao/ten-bai`; may be empty.
    pub subject: String,
    /// How many editions it made.
    pub editions: Option<u64>,
    /// The digest of their list.
    pub list: Option<Digest>,
    /// Why, where that is told.
    pub why: Option<String>,
}

impl Open {
    /// Reads the text as it stands in the chain; `None` when it is not as acts write it.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// `17:30`
    pub fn hour(&self) -> &str {
        self.at.get(11..16).unwrap_or_default()
    }

    /// What was done, in Vietnamese.
    pub fn words(&self) -> &'static str {
        match self.what.as_str() {
            "import" if self.editions == Some(0) => "Nạp dữ liệu khác, không có bài",
            "import" => "Nạp bài từ tệp",
            "publish" => "Niêm yết",
            "correct" => "Đính chính",
            "appear" => "Đăng theo giờ hẹn",
            "withdraw" => "Thu hồi",
            "expire" => "Hết thời hạn niêm yết",
            _ => "Việc công khai khác",
        }
    }
}
