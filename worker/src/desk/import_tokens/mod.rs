//! Tokens for loading files, beside the operator's own. For administrators of the whole board.

use axum::Router;
use domain::{
    Failure,
    credentials::Token,
    desk::{
        Done, ImportToken, ImportTokenLine, ListImportTokens, MakeImportToken, RevokeImportToken,
    },
    fold::tidy,
};
use serde_json::json;

use super::{change::Change, gate::Desk, question::answer};
use crate::store::{Bind, Statement, random};

pub fn routes() -> Router {
    Router::new().merge(answer(list)).merge(answer(make)).merge(answer(revoke))
}

async fn list(desk: Desk, _question: ListImportTokens) -> Result<Vec<ImportTokenLine>, Failure> {
    desk.administer()?;
    let statement = Statement::new(include_str!("list.sql"), []);
    Ok(desk.store.ask("import tokens", statement).await?.unwrap_or_default())
}

/// The longest name, in characters.
const LONGEST: usize = 100;

async fn make(desk: Desk, question: MakeImportToken) -> Result<ImportToken, Failure> {
    desk.administer()?;
    let name = tidy(&question.name).split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > LONGEST {
        return Err(Failure::invalid(format!(
            "Hãy ghi mã này để làm gì, không quá {LONGEST} ký tự; nhật ký sẽ ghi tên ấy."
        )));
    }
    let plan = async || {
        let token = Token::from_random(random()?);
        let sql = "INSERT INTO import_token (name, hash, by_id, since) VALUES (?1, ?2, ?3, ?4)";
        let binds = [
            Bind::from(name.as_str()),
            token.digest().into(),
            desk.caller.id.0.into(),
            desk.store.now().unix().into(),
        ];
        Ok(Change {
            what: "import-token",
            subject: String::new(),
            detail: json!({ "name": name }),
            statements: vec![Statement::new(sql, binds)],
            renames: false,
            answer: ImportToken { token: token.as_str().to_owned() },
        })
    };
    desk.change_board(plan).await
}

async fn revoke(desk: Desk, question: RevokeImportToken) -> Result<Done, Failure> {
    desk.administer()?;
    let plan = async || {
        let sql = "SELECT json_quote(name) AS json FROM import_token
                   WHERE id = ?1 AND revoked_at IS NULL";
        let known = Statement::new(sql, [Bind::from(question.id)]);
        let name: Option<String> = desk.store.ask("import token", known).await?;
        let name = name.ok_or(Failure::Missing)?;
        let sql = "UPDATE import_token SET revoked_at = ?2 WHERE id = ?1";
        let binds = [Bind::from(question.id), desk.store.now().unix().into()];
        Ok(Change {
            what: "import-token-end",
            subject: String::new(),
            detail: json!({ "name": name }),
            statements: vec![Statement::new(sql, binds)],
            renames: false,
            answer: Done {},
        })
    };
    desk.change_board(plan).await
}
