//! Whose board it is.

use domain::import::{BoardEntry, Outcome};

use super::content::profile;
use super::{Known, Plan, landed};
use crate::store::{Bind, Statement};

/// What became of it, and the statement it takes.
pub fn plan(known: &Known, entry: &BoardEntry) -> (Plan, Option<Statement>) {
    let profile = profile(entry);
    let unchanged = known.profile == profile && known.about == entry.about;
    let outcome = match (unchanged, known.profile.as_str()) {
        (true, _) => Outcome::Unchanged,
        (false, "{}") => Outcome::New,
        (false, _) => Outcome::Changed,
    };
    let statement = (!unchanged).then(|| {
        let binds = [Bind::from(profile), entry.about.as_str().into()];
        Statement::new("UPDATE board SET profile = ?1, about = ?2", binds)
    });
    let landed = landed(outcome, &entry.profile.name, "/gioi-thieu".to_owned());
    (Plan { landed, notes: Vec::new() }, statement)
}
