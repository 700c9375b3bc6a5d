//! A change of what the whole board shares, in its three steps: the log's end is looked at first, then what
//! is to be changed; so that who comes second is rolled back, and looks at both again.

use domain::Failure;
use serde_json::Value;

use super::gate::Desk;
use crate::{
    log::{self, Act, Chain, Landing},
    pages,
    publications::new_catalogue,
    store::Statement,
};

/// What is to be done, as it was planned from what is there.
pub struct Change<T> {
    pub what: &'static str,
    /// As `agency ubnd-xa`.
    pub subject: String,
    pub detail: Value,
    pub statements: Vec<Statement>,
    /// The names of agencies or fields are others then: lists of procedures have them.
    pub renames: bool,
    pub answer: T,
}

impl Desk {
    /// Plans a change and lets it land; planned again when another act came between.
    ///
    /// # Errors
    /// Those of the plan; `Refused` for who is no administrator of the whole board.
    pub async fn change_board<T, Plan, Planned>(&self, plan: Plan) -> Result<T, Failure>
    where
        Plan: Fn() -> Planned,
        Planned: Future<Output = Result<Change<T>, Failure>>,
    {
        self.administer()?;
        let actor = self.actor();
        for _ in 0..log::TRIES {
            let mut chain = Chain::look(&self.store).await?;
            let Change { what, subject, detail, statements, renames, answer } = plan().await?;
            let act = Act { what, subject, actor: &actor, open: None, detail };
            let (_, first) = chain.add(&self.store, &act)?;
            let mut all = vec![first];
            all.extend(statements);
            if renames {
                all.extend(new_catalogue());
            }
            all.push(log::new_board_edition());
            if log::commit(&self.store, what, all).await? == Landing::Landed {
                pages::clear_cache();
                return Ok(answer);
            }
        }
        Err(log::busy())
    }
}

/// # Errors
/// `Conflict` when what is there is not what the caller has seen.
pub fn same<T: PartialEq>(seen: &T, there: &T) -> Result<(), Failure> {
    if seen == there {
        return Ok(());
    }
    Err(Failure::conflict(
        "Vừa có người khác sửa mục này nên chưa lưu gì. Hãy tải lại trang để xem bản mới rồi sửa tiếp.",
    ))
}
