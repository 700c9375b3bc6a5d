//! The chain walked link by link.

use std::{borrow::Borrow, fmt};

use serde::{Deserialize, Serialize};

use super::{Entry, Head};

/// The first link that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Broken {
    /// The number the entry has, or should have had.
    pub number: u64,
    pub why: Why,
}

/// Why a link does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Another number stands where this one should.
    Number { found: u64 },
    /// It does not follow the entry before it.
    Prev,
    /// It is not what was hashed.
    Hash,
}

/// Walks entries that follow `from` and gives the head they lead to.
///
/// That nothing was cut off behind the last entry only the comparison with a published head tells.
///
/// # Errors
/// The first broken link.
pub fn verify(
    entries: impl IntoIterator<Item = impl Borrow<Entry>>,
    from: Head,
) -> Result<Head, Broken> {
    let mut head = from;
    for entry in entries {
        let entry = entry.borrow();
        let number = head.number.saturating_add(1);
        let why = if entry.number != number {
            Some(Why::Number { found: entry.number })
        } else if entry.prev != head.hash {
            Some(Why::Prev)
        } else if entry.hash != entry.hashed() {
            Some(Why::Hash)
        } else {
            None
        };
        if let Some(why) = why {
            return Err(Broken { number, why });
        }
        head = entry.head();
    }
    Ok(head)
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.number;
        match self.why {
            Why::Number { found } => write!(
                f,
                "Đứt tại mục {number}: ở chỗ của mục này lại là mục {found}. Hãy tải lại đủ sổ theo \
                 đúng thứ tự; nếu vẫn vậy, sổ đã bị bớt, thêm hoặc đảo mục."
            ),
            Why::Prev => write!(
                f,
                "Đứt tại mục {number}: mã nối không khớp với mục đứng trước. Hãy đối chiếu mục này và \
                 mục trước với bản đã công bố; một trong hai đã bị thay."
            ),
            Why::Hash => write!(
                f,
                "Đứt tại mục {number}: nội dung không khớp với mã của chính nó. Hãy đối chiếu mục này \
                 với bản đã công bố; nội dung hoặc mã đã bị sửa."
            ),
        }
    }
}

impl std::error::Error for Broken {}
