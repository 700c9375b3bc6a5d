//! Who puts things on the board, and what the log says of it.

use std::sync::LazyLock;

use domain::chain::list_digest;
use serde_json::json;

use crate::{
    log::{Act, Actor},
    store::Statement,
};

/// Whose deed a publication is.
#[derive(Clone, Copy)]
pub enum Deed<'a> {
    /// Somebody's with the import token.
    Import,
    /// That of people at the desk.
    Desk(&'a Signed),
}

/// A publication as people have signed it.
pub struct Signed {
    /// As `publish`.
    pub what: &'static str,
    /// As `posting thong-bao/ten-bai`, or `draft 12` while it has no address.
    pub subject: String,
    /// Who does it; nobody when its moment has come.
    pub actor: Actor,
    /// Who wrote it.
    pub author: String,
    pub approver: String,
    /// Why its writer approved it alone; empty otherwise.
    pub override_why: String,
    /// What else is written in the same transaction, behind the posting.
    pub then: Vec<Statement>,
}

static IMPORTER: LazyLock<Actor> =
    LazyLock::new(|| Actor { name: "import".to_owned(), ..Actor::default() });

impl Deed<'_> {
    /// Whether it tells what an old portal had counted.
    pub const fn tells_counts(&self) -> bool {
        matches!(self, Self::Import)
    }

    /// Who wrote an edition, who approved it, and why alone.
    pub fn signature(&self) -> (&str, &str, &str) {
        match self {
            Self::Import => ("import", "", ""),
            Self::Desk(signed) => (&signed.author, &signed.approver, &signed.override_why),
        }
    }

    /// The act, from the lines of all editions that are made.
    pub fn act(&self, mut lines: Vec<String>) -> Act<'_> {
        let open = json!({ "editions": lines.len(), "list": list_digest(&mut lines) });
        let (what, subject, actor) = match self {
            Self::Import => ("import", "", &*IMPORTER),
            Self::Desk(signed) => (signed.what, signed.subject.as_str(), &signed.actor),
        };
        let (author, approver, override_why) = self.signature();
        let detail = json!({
            "author": author, "approver": approver, "override_why": override_why, "editions": lines,
        });
        Act { what, subject: subject.to_owned(), actor, open: Some(open), detail }
    }

    /// What else is written.
    pub fn statements(&self) -> Vec<Statement> {
        match self {
            Self::Import => Vec::new(),
            Self::Desk(signed) => signed.then.clone(),
        }
    }
}
