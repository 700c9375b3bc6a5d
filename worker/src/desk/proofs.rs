//! The record of posting: what everybody can check of a posting, with who wrote and approved it.

use axum::Router;
use domain::{
    Failure,
    desk::{ProofSheet, ReadProofSheet},
};
use serde::Deserialize;

use super::{gate::Desk, question::answer};
use crate::{
    proofs::{To, prove},
    store::Statement,
};

pub fn routes() -> Router {
    answer(read)
}

#[derive(Deserialize)]
struct Letterhead {
    governing: String,
    body: String,
}

async fn read(desk: Desk, question: ReadProofSheet) -> Result<ProofSheet, Failure> {
    let allowed = |agency: Option<&str>| {
        if desk.caller.may_write_for(agency) {
            return Ok(());
        }
        Err(Failure::refused("Bài này thuộc cơ quan khác; hãy nhờ người của cơ quan ấy."))
    };
    let (proof, signatures) = prove(&desk.store, question.posting, To::Desk(&allowed)).await?;
    let statement = Statement::new(include_str!("proofs.sql"), []);
    let letterhead: Option<Letterhead> = desk.store.ask("letterhead", statement).await?;
    let Letterhead { governing, body } = letterhead.ok_or(Failure::Broken)?;
    Ok(ProofSheet { governing, body, proof, signatures })
}
