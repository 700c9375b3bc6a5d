//! Roles as they are given.

use domain::{Failure, desk::Grant};
use serde_json::json;

use crate::store::{Bind, Statement, Store};

/// # Errors
/// `Invalid` when there is none, or one in an agency that is not there.
pub async fn check(store: &Store, grants: &[Grant]) -> Result<(), Failure> {
    if grants.is_empty() {
        return Err(Failure::invalid("Hãy chọn ít nhất một vai trò."));
    }
    let sql = "SELECT json_quote(min(g.value ->> 'agency')) AS json FROM json_each(?1) g
               WHERE g.value ->> 'agency' NOT IN (SELECT slug FROM agency)";
    let binds = [Bind::from(json!(grants).to_string())];
    let unknown: Option<Option<String>> = store.ask("grants", Statement::new(sql, binds)).await?;
    match unknown.flatten() {
        Some(agency) => Err(Failure::invalid(format!(
            "Không có cơ quan “{agency}”; hãy chọn cơ quan trong danh sách."
        ))),
        None => Ok(()),
    }
}

/// Whether both give the same, in whatever order.
pub fn same(some: &[Grant], others: &[Grant]) -> bool {
    some.iter().all(|grant| others.contains(grant))
        && others.iter().all(|grant| some.contains(grant))
}

/// The statements that give a person (`?1`, by e-mail) these roles and no others.
pub fn regrant(email: &str, grants: &[Grant]) -> [Statement; 2] {
    let sql = "DELETE FROM person_role WHERE person_id = (SELECT id FROM person WHERE email = ?1)";
    let binds = [Bind::from(email), json!(grants).to_string().into()];
    [Statement::new(sql, [Bind::from(email)]), Statement::new(include_str!("grant.sql"), binds)]
}

/// The guard that stops what would leave the board without an administrator.
pub fn administered() -> Statement {
    Statement::new(include_str!("administered.sql"), [])
}
