//! Proofs (kiểm chứng): the public half of the log, by which anybody can see that nothing of what was
//! posted has been changed, left out or put in afterwards. `docs/proof.md` tells the rule in full.

mod date;
mod days;
mod open;
mod part;
mod posting;
mod verify;

pub use date::Date;
pub use days::{
    ACTS_PAGE, DAYS_PAGE, Day, DayLine, Days, ListDays, NamedEdition, PublicAct, ReadDay,
};
pub use open::Open;
pub use part::{Act, DayPart, Line, Next, ReadPart, gathered};
pub use posting::{
    ActName, DocumentProof, EditionProof, Ended, EndingProof, PostingProof, ReadPosting,
};
pub use verify::{Seen, Verifier, Wrong, list_agrees};

/// The first part of the address of every page about proofs.
pub const PATH: &str = "/niem-yet";

/// Where the independent program lies that anybody may verify with.
pub const PROGRAM: &str = "/niem-yet/verify.py";

#[cfg(test)]
mod tests;
