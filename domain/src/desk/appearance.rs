//! What stands around and on top of the public pages: menu, featured postings, emblem.

use serde::{Deserialize, Serialize};

use super::{Done, KeptPicture};
use crate::{
    Ask, Method, Moment,
    menu::MenuItem,
    postings::{Kind, Picture, PostingId},
};

/// How many postings may be chosen to stand first on the home page.
pub const FEATURED: usize = 5;

/// The largest picture of an emblem, in bytes.
pub const LARGEST_EMBLEM: usize = 512 * 1024;

/// Where a picture for the emblem is sent: the bare body of a `POST`, answered by [`KeptPicture`].
pub const EMBLEM_PICTURES: &str = "/api/desk/emblem-pictures";

/// A posting that is chosen to stand first, or may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Featured {
    pub id: PostingId,
    pub kind: Kind,
    pub title: String,
    /// The public address.
    pub path: String,
    pub posted: Moment,
    /// Readers see it now; otherwise it is passed over.
    pub visible: bool,
}

/// All of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Appearance {
    /// Empty while the board has its own.
    pub menu: Vec<MenuItem>,
    /// In their order; none when the newest marked article stands first.
    pub featured: Vec<Featured>,
    pub emblem: Option<Picture>,
}

/// Reads it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ReadAppearance {}

impl Ask for ReadAppearance {
    const PATH: &'static str = "/api/desk/appearance";
    type Answer = Appearance;
}

/// Sets the menu, if it is still as `before` says; an empty one gives the board its own back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SaveMenu {
    pub before: Vec<MenuItem>,
    pub menu: Vec<MenuItem>,
}

impl Ask for SaveMenu {
    const PATH: &'static str = "/api/desk/menu";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}

/// Finds postings that may stand first, newest first.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FindFeatured {
    /// Words of the title, marked or not.
    #[serde(default)]
    pub text: String,
}

impl Ask for FindFeatured {
    const PATH: &'static str = "/api/desk/featured";
    type Answer = Vec<Featured>;
}

/// Sets what stands first, if it is still as `before` says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SaveFeatured {
    pub before: Vec<PostingId>,
    pub featured: Vec<PostingId>,
}

impl Ask for SaveFeatured {
    const PATH: &'static str = "/api/desk/featured";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}

/// A picture that was sent, and what it shows in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Emblem {
    /// As [`KeptPicture::url`].
    pub url: String,
    pub alt: String,
}

/// Sets the emblem, if it is still as `before` says; `None` gives the board its own back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SaveEmblem {
    pub before: Option<Emblem>,
    pub emblem: Option<Emblem>,
}

impl Ask for SaveEmblem {
    const PATH: &'static str = "/api/desk/emblem";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}

impl From<&Picture> for Emblem {
    fn from(picture: &Picture) -> Self {
        Self { url: picture.url.clone(), alt: picture.alt.clone() }
    }
}

impl Emblem {
    /// With its measures.
    pub fn measured(self, kept: &KeptPicture) -> Picture {
        Picture { url: self.url, alt: self.alt, width: kept.width, height: kept.height }
    }
}
