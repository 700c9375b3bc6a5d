//! People of the desk: their roles, their invitations, who stands in for whom.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::Done;
use crate::{Ask, Method, Moment};

/// The number of a person, given by the store once and for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonId(pub u32);

impl fmt::Display for PersonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What a person may do, from the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Người soạn: own drafts of own agencies.
    Author,
    /// Người duyệt: also others' drafts, and what is posted.
    Editor,
    /// Quản trị: also people and settings.
    Administrator,
}

impl Role {
    /// All, from the least.
    pub const ALL: [Self; 3] = [Self::Author, Self::Editor, Self::Administrator];

    /// The interface's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Author => "Người soạn",
            Self::Editor => "Người duyệt",
            Self::Administrator => "Quản trị",
        }
    }

    /// The name in storage.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Author => "author",
            Self::Editor => "editor",
            Self::Administrator => "administrator",
        }
    }
}

impl FromStr for Role {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let role = Self::ALL.into_iter().find(|role| role.slug() == text);
        role.ok_or_else(|| format!("Không có vai trò “{text}”."))
    }
}

/// A role, in one agency or in all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    pub role: Role,
    /// The agency's slug; `None` for all agencies and for what has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agency: Option<String>,
}

/// A person's number and name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonName {
    pub id: PersonId,
    pub name: String,
}

/// A person as administrators see them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    /// Chức vụ, as records show it; may be empty.
    pub office: String,
    pub grants: Vec<Grant>,
    /// Whether a second factor is set up.
    pub totp: bool,
    /// Since when they may not sign in.
    pub disabled: Option<Moment>,
    /// When they were last at the desk.
    pub seen: Option<Moment>,
    /// How many sessions are open.
    pub sessions: u32,
}

/// Who stands in for whom, from when until when (ủy quyền).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Delegation {
    pub id: u32,
    pub from: PersonName,
    pub to: PersonName,
    pub since: Moment,
    pub until: Moment,
    pub note: String,
}

/// An invitation that was not accepted yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Invited {
    pub email: String,
    pub name: String,
    pub grants: Vec<Grant>,
    pub until: Moment,
}

/// All people, open invitations, and delegations that have not ended.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct People {
    pub people: Vec<Person>,
    pub invited: Vec<Invited>,
    pub delegations: Vec<Delegation>,
}

/// Lists people; for administrators.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ListPeople {}

impl Ask for ListPeople {
    const PATH: &'static str = "/api/desk/people";
    type Answer = People;
}

/// Invites somebody, or lets a person set a new passphrase. The answer has the only copy of the link.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Invite {
    pub email: String,
    pub name: String,
    #[serde(default)]
    pub office: String,
    #[serde(default)]
    pub grants: Vec<Grant>,
}

/// Where somebody is welcomed: a link to be handed over, and until when it works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Welcome {
    /// A path of this site.
    pub path: String,
    pub until: Moment,
}

impl Ask for Invite {
    const PATH: &'static str = "/api/desk/invitations";
    const METHOD: Method = Method::Post;
    type Answer = Welcome;
}

/// Makes the link of an open invitation worthless.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RevokeInvitation {
    pub email: String,
}

impl Ask for RevokeInvitation {
    const PATH: &'static str = "/api/desk/invitations";
    const METHOD: Method = Method::Delete;
    type Answer = Done;
}

/// Reads an invitation; needs no session.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReadInvitation {
    pub token: String,
}

impl Ask for ReadInvitation {
    const PATH: &'static str = "/api/desk/invitation";
    type Answer = Invited;
}

/// Accepts an invitation by choosing a passphrase; needs no session.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AcceptInvitation {
    pub token: String,
    pub name: String,
    pub passphrase: String,
}

impl Ask for AcceptInvitation {
    const PATH: &'static str = "/api/desk/acceptances";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}

/// Changes what an administrator may change of a person.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChangePerson {
    pub id: PersonId,
    pub name: String,
    #[serde(default)]
    pub office: String,
    pub grants: Vec<Grant>,
    pub disabled: bool,
    /// The second factor is taken away: its device was lost.
    #[serde(default)]
    pub drop_totp: bool,
    /// All their sessions end.
    #[serde(default)]
    pub end_sessions: bool,
}

impl Ask for ChangePerson {
    const PATH: &'static str = "/api/desk/person";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}

/// Lets one person stand in for another.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Delegate {
    pub from: PersonId,
    pub to: PersonId,
    pub since: Moment,
    pub until: Moment,
    #[serde(default)]
    pub note: String,
}

impl Ask for Delegate {
    const PATH: &'static str = "/api/desk/delegations";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}

/// Ends a delegation before its time.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EndDelegation {
    pub id: u32,
}

impl Ask for EndDelegation {
    const PATH: &'static str = "/api/desk/delegation";
    const METHOD: Method = Method::Delete;
    type Answer = Done;
}
