//! One page of a list.

use serde::{Deserialize, Serialize};

/// A page's number, from 1. At most [`PageNumber::LAST`]: no board has more, and a number beyond
/// it is a mistake or a probe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct PageNumber(u32);

impl PageNumber {
    /// The greatest number that is taken.
    pub const LAST: u32 = 10_000;

    /// How many lines there are before this page, at `size` lines a page.
    pub const fn offset(self, size: u32) -> u32 {
        (self.0 - 1) * size
    }

    /// The bare number, from 1.
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl Default for PageNumber {
    fn default() -> Self {
        Self(1)
    }
}

impl TryFrom<u32> for PageNumber {
    type Error = String;

    fn try_from(number: u32) -> Result<Self, String> {
        if (1..=Self::LAST).contains(&number) {
            Ok(Self(number))
        } else {
            Err(format!("Số trang phải từ 1 đến {}.", crate::grouped(Self::LAST.into())))
        }
    }
}

impl From<PageNumber> for u32 {
    fn from(page: PageNumber) -> Self {
        page.0
    }
}

impl std::str::FromStr for PageNumber {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number: u32 =
            text.parse().map_err(|_| "Số trang phải là một số nguyên, ví dụ 2.".to_owned())?;
        Self::try_from(number)
    }
}

/// One page of a list, with what a pager needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Leaf<T> {
    /// The lines of this page, in order.
    pub lines: Vec<T>,
    /// Which page this is.
    pub page: PageNumber,
    /// How many lines a full page has.
    pub size: u32,
    /// How many lines there are on all pages.
    pub total: u32,
}

impl<T> Leaf<T> {
    /// How many pages there are; an empty list has one.
    pub fn pages(&self) -> u32 {
        self.total.div_ceil(self.size).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_numbers_are_parsed_once() {
        for (text, number) in [("1", Some(1)), ("10000", Some(10_000))] {
            assert_eq!(text.parse::<PageNumber>().ok().map(PageNumber::get), number);
        }
        for text in ["0", "10001", "-1", "1.5", "hai", "", "99999999999999999999"] {
            assert!(text.parse::<PageNumber>().is_err(), "{text}");
        }
    }

    #[test]
    fn an_empty_list_has_one_page() {
        let leaf =
            |total| Leaf::<()> { lines: vec![], page: PageNumber::default(), size: 10, total };
        assert_eq!(leaf(0).pages(), 1);
        assert_eq!(leaf(10).pages(), 1);
        assert_eq!(leaf(11).pages(), 2);
    }
}
