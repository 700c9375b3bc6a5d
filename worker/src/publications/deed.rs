//! Who puts things on the board, and what the log says of it.

use domain::{Moment, chain::list_digest};
use serde_json::json;

use crate::{
    log::{Act, Actor},
    store::{Bind, Statement},
};

/// Whose deed a publication is.
#[derive(Clone, Copy)]
pub enum Deed<'a> {
    /// Somebody's with an import token.
    Import(&'a Imported),
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
    /// The address of what it takes the place of; empty for nothing.
    pub replaces: String,
    /// It is to be a posting of its own, and no next edition.
    pub is_new: bool,
    /// What must hold, in the same transaction before all else.
    pub first: Vec<Statement>,
    /// What else is written in the same transaction, behind the posting.
    pub then: Vec<Statement>,
}

/// Files as somebody sent them.
pub struct Imported {
    pub actor: Actor,
    /// The token from the desk; `None` for the operator's own.
    pub token: Option<u32>,
}

impl Imported {
    /// By the operator.
    pub fn by_operator() -> Self {
        Self { actor: Actor { name: "import".to_owned(), ..Actor::default() }, token: None }
    }

    /// With a token that an administrator made.
    pub fn by_token(id: u32, name: &str) -> Self {
        let name = format!("Mã nhập “{name}”");
        Self { actor: Actor { name, ..Actor::default() }, token: Some(id) }
    }

    /// The token is seen to be used.
    fn mark_use(&self, now: Moment) -> Option<Statement> {
        let sql = "UPDATE import_token SET used_at = ?2 WHERE id = ?1";
        self.token.map(|id| Statement::new(sql, [Bind::from(id), now.unix().into()]))
    }
}

impl Deed<'_> {
    /// Whether it tells what an old portal had counted.
    pub const fn tells_counts(&self) -> bool {
        matches!(self, Self::Import(_))
    }

    /// Who wrote an edition, who approved it, and why alone.
    pub fn signature(&self) -> (&str, &str, &str) {
        match self {
            Self::Import(_) => ("import", "", ""),
            Self::Desk(signed) => (&signed.author, &signed.approver, &signed.override_why),
        }
    }

    /// The act, from the lines of all editions that are made.
    pub fn act(&self, mut lines: Vec<String>) -> Act<'_> {
        let mut open = json!({ "editions": lines.len(), "list": list_digest(&mut lines) });
        let (what, subject, actor) = match self {
            Self::Import(imported) => ("import", "", &imported.actor),
            Self::Desk(signed) => {
                if !signed.replaces.is_empty() {
                    open["replaces"] = signed.replaces.as_str().into();
                }
                (signed.what, signed.subject.as_str(), &signed.actor)
            }
        };
        let (author, approver, override_why) = self.signature();
        let detail = json!({
            "author": author, "approver": approver, "override_why": override_why, "editions": lines,
        });
        Act { what, subject: subject.to_owned(), actor, open: Some(open), detail }
    }

    /// Whether it may not be the next edition of what is there.
    pub const fn is_new(&self) -> bool {
        matches!(self, Self::Desk(Signed { is_new: true, .. }))
    }

    /// What must hold first.
    pub fn guards(&self) -> Vec<Statement> {
        match self {
            Self::Import(_) => Vec::new(),
            Self::Desk(signed) => signed.first.clone(),
        }
    }

    /// What else is written.
    pub fn statements(&self, now: Moment) -> Vec<Statement> {
        match self {
            Self::Import(imported) => imported.mark_use(now).into_iter().collect(),
            Self::Desk(signed) => signed.then.clone(),
        }
    }
}
