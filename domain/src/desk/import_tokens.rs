//! Import tokens (mã nhập): who may load files beside the operator.

use serde::{Deserialize, Serialize};

use super::Done;
use crate::{Ask, Method, Moment};

/// A token, without what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportTokenLine {
    pub id: u32,
    /// What it is for; the log names it.
    pub name: String,
    /// Who made it.
    pub by: String,
    pub since: Moment,
    /// When something was last stored with it.
    pub used: Option<Moment>,
    pub revoked: Option<Moment>,
}

/// Lists them, the newest first.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ListImportTokens {}

impl Ask for ListImportTokens {
    const PATH: &'static str = "/api/desk/import-tokens";
    type Answer = Vec<ImportTokenLine>;
}

/// Makes one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MakeImportToken {
    pub name: String,
}

/// The only copy of a token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportToken {
    pub token: String,
}

impl Ask for MakeImportToken {
    const PATH: &'static str = "/api/desk/import-tokens";
    const METHOD: Method = Method::Post;
    type Answer = ImportToken;
}

/// Revokes one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RevokeImportToken {
    pub id: u32,
}

impl Ask for RevokeImportToken {
    const PATH: &'static str = "/api/desk/import-tokens";
    const METHOD: Method = Method::Delete;
    type Answer = Done;
}
