//! Settings of the board, and what forms offer to choose from.

use serde::{Deserialize, Serialize};

use super::Role;
use crate::{Ask, Method, agencies::AgencyName, board::Profile};

/// What an administrator sets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Whose board it is, in Vietnamese and English.
    pub profile: Profile,
    /// The sanitised HTML subset.
    pub about: String,
    /// After how many minutes without use a session ends, 5 to 120.
    pub idle_minutes: u8,
    /// Everybody must have a second factor.
    pub totp_required: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            profile: Profile::default(),
            about: String::new(),
            idle_minutes: 30,
            totp_required: false,
        }
    }
}

/// Reads them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ReadSettings {}

impl Ask for ReadSettings {
    const PATH: &'static str = "/api/desk/settings";
    type Answer = Settings;
}

/// Saves them over those that were seen, and no others.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SaveSettings {
    /// As they were when the form was opened.
    pub before: Settings,
    pub settings: Settings,
}

impl Ask for SaveSettings {
    const PATH: &'static str = "/api/desk/settings";
    const METHOD: Method = Method::Post;
    /// As they are now.
    type Answer = Settings;
}

/// What the forms offer: agencies with the asker's role in each, categories, fields, open exams.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Choices {
    /// Agencies that have not ended.
    pub agencies: Vec<(AgencyName, Option<Role>)>,
    pub categories: Vec<String>,
    pub fields: Vec<String>,
    /// Slug and title of exams that are not over.
    pub exams: Vec<(String, String)>,
}

/// Reads them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ReadChoices {}

impl Ask for ReadChoices {
    const PATH: &'static str = "/api/desk/choices";
    type Answer = Choices;
}
