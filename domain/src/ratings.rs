//! Stars: one vote per visitor and article, changeable and withdrawable.

use serde::{Deserialize, Serialize};

use crate::{
    Ask, Method, Slug,
    tallies::{Subject, Tally},
};

/// One to five stars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Stars(u8);

impl Stars {
    /// Every value, from the lowest.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The number of stars, 1 to 5.
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The place in a distribution, 0 to 4.
    pub const fn place(self) -> usize {
        self.0 as usize - 1
    }

    /// What the number means, in a word.
    pub const fn word(self) -> &'static str {
        match self.0 {
            1 => "Rất kém",
            2 => "Kém",
            3 => "Tạm được",
            4 => "Tốt",
            _ => "Rất tốt",
        }
    }
}

impl TryFrom<u8> for Stars {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, String> {
        if (1..=5).contains(&number) {
            Ok(Self(number))
        } else {
            Err("Số sao phải là một số nguyên từ 1 đến 5.".to_owned())
        }
    }
}

impl From<Stars> for u8 {
    fn from(stars: Stars) -> Self {
        stars.0
    }
}

/// The reader's own vote and what everyone's votes come to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rating {
    pub mine: Option<Stars>,
    pub tally: Tally,
}

/// What the page for voting shows: the article's name, the asker's vote and everyone's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ballot {
    pub subject: Subject,
    pub slug: Slug,
    pub title: String,
    pub rating: Rating,
}

/// Reads the ballot of the article at `slug`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadBallot {
    pub slug: Slug,
}

impl Ask for ReadBallot {
    const PATH: &'static str = "/api/ballot";
    type Answer = Ballot;
}

/// Reads the asker's own vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadRating {
    pub subject: Subject,
}

impl Ask for ReadRating {
    const PATH: &'static str = "/api/ratings";
    type Answer = Rating;
}

/// Gives or changes the asker's vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rate {
    pub subject: Subject,
    pub stars: Stars,
}

impl Ask for Rate {
    const PATH: &'static str = "/api/ratings";
    const METHOD: Method = Method::Post;
    type Answer = Rating;
}

/// Withdraws the asker's vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithdrawRating {
    pub subject: Subject,
}

impl Ask for WithdrawRating {
    const PATH: &'static str = "/api/ratings";
    const METHOD: Method = Method::Delete;
    type Answer = Rating;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_to_five_are_stars() {
        for text in ["0", "6", "4.5", "-1", "\"4\"", "null", "256", "4e0"] {
            assert!(serde_json::from_str::<Stars>(text).is_err(), "{text}");
        }
        for stars in Stars::ALL {
            let text = stars.get().to_string();
            assert_eq!(serde_json::from_str::<Stars>(&text).ok(), Some(stars));
        }
    }
}
