//! Signing in, and what a person changes of their own account.

use serde::{Deserialize, Serialize};

use super::{Done, Grant, PersonId};
use crate::{Ask, Method, Moment};

/// Who is signed in, as their own browser sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Me {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    pub office: String,
    /// Own grants and those of whom they stand in for now.
    pub grants: Vec<Grant>,
    /// Whether a second factor is set up.
    pub totp: bool,
    /// The settings ask for a second factor that is not set up yet: nothing else may be done.
    pub totp_wanted: bool,
    /// How many recovery codes are left.
    pub recovery_left: u32,
    /// Sent back with every change, in the header `x-csrf`.
    pub csrf: String,
    /// Idle time after which a session ends, in seconds.
    pub idle: u32,
    /// What is left of it, in seconds.
    pub left: u32,
    /// Of what is shown in places of many people's names.
    pub site: String,
}

/// Signs in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SignIn {
    pub email: String,
    pub passphrase: String,
    /// Six digits, or a recovery code; empty at first.
    #[serde(default)]
    pub code: String,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignedIn {
    /// The cookie is set by this answer.
    In(Box<Me>),
    /// The passphrase was right; the second factor is asked for.
    CodeNeeded,
}

impl Ask for SignIn {
    const PATH: &'static str = "/api/desk/sessions";
    const METHOD: Method = Method::Post;
    type Answer = SignedIn;
}

/// Signs out.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct SignOut {}

impl Ask for SignOut {
    const PATH: &'static str = "/api/desk/session";
    const METHOD: Method = Method::Delete;
    type Answer = Done;
}

/// Tells who is signed in. Does not count as use.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ReadSession {}

impl Ask for ReadSession {
    const PATH: &'static str = "/api/desk/session";
    type Answer = Me;
}

/// Says that somebody is working in this browser.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Use {}

/// What is left of the idle time, in seconds, by the server's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remaining {
    pub left: u32,
}

impl Ask for Use {
    const PATH: &'static str = "/api/desk/uses";
    const METHOD: Method = Method::Post;
    type Answer = Remaining;
}

/// The seconds left of a session that was last used at `used` and may be idle for `idle` seconds; none when
/// it has ended.
///
/// Where the clock was set back since, the use lies in the future: it is taken to be now, so that nobody is
/// put out, and nobody has more than the whole.
pub fn idle_left(used: Moment, idle: u32, now: Moment) -> u32 {
    let passed = now.unix().saturating_sub(used.unix()).max(0);
    u32::try_from(i64::from(idle).saturating_sub(passed)).unwrap_or_default()
}

/// One session of one person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SessionLine {
    /// Names it; not what the cookie holds.
    pub id: String,
    pub since: Moment,
    pub used: Moment,
    /// The browser, in a few words.
    pub agent: String,
    /// It is the one that asks.
    pub own: bool,
}

/// Lists one's own open sessions; an administrator may name another person.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ListSessions {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
}

impl Ask for ListSessions {
    const PATH: &'static str = "/api/desk/sessions";
    type Answer = Vec<SessionLine>;
}

/// Ends a session by its id: one's own, or for administrators anybody's.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EndSession {
    pub id: String,
}

impl Ask for EndSession {
    const PATH: &'static str = "/api/desk/sessions";
    const METHOD: Method = Method::Delete;
    type Answer = Done;
}

/// Changes one's own name and office.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChangeMe {
    pub name: String,
    pub office: String,
}

impl Ask for ChangeMe {
    const PATH: &'static str = "/api/desk/profile";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}

/// Changes one's own passphrase; other sessions end.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChangePassphrase {
    pub old: String,
    pub new: String,
}

impl Ask for ChangePassphrase {
    const PATH: &'static str = "/api/desk/passphrases";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}

/// Begins setting up a second factor.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BeginTotp {
    pub passphrase: String,
}

/// What an authenticator takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TotpSecret {
    /// Base32, in groups of four.
    pub secret: String,
    /// `otpauth://…`
    pub uri: String,
}

impl Ask for BeginTotp {
    const PATH: &'static str = "/api/desk/totp-secrets";
    const METHOD: Method = Method::Post;
    type Answer = TotpSecret;
}

/// Confirms it with a first code.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ConfirmTotp {
    pub code: String,
}

/// The only copy of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryCodes {
    pub codes: Vec<String>,
}

impl Ask for ConfirmTotp {
    const PATH: &'static str = "/api/desk/totp";
    const METHOD: Method = Method::Post;
    type Answer = RecoveryCodes;
}

/// Takes one's second factor away.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DropTotp {
    pub passphrase: String,
}

impl Ask for DropTotp {
    const PATH: &'static str = "/api/desk/totp-removals";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn idle_time_runs_out_to_the_second() {
        let used = 1_800_000_000;
        let table = [
            (0, 300),
            (1, 299),
            (240, 60),
            (299, 1),
            (300, 0),
            (301, 0),
            (i64::MAX - used, 0),
            // The clock was set back.
            (-1, 300),
            (-7200, 300),
            (i64::MIN, 300),
        ];
        for (passed, left) in table {
            let now = Moment::from_unix(used.saturating_add(passed));
            assert_eq!(idle_left(Moment::from_unix(used), 300, now), left, "{passed} s later");
        }
        for (used, left) in [(i64::MIN, 0), (i64::MAX, 7200)] {
            assert_eq!(idle_left(Moment::from_unix(used), 7200, Moment::from_unix(0)), left);
        }
    }
}
