//! The record of posting (biên bản niêm yết): what is proved of a posting, with who signs for it.

use serde::{Deserialize, Serialize};

use crate::{Ask, postings::PostingId, proofs::PostingProof};

/// Who wrote and approved an edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// The edition's number.
    pub number: u32,
    /// Who wrote it; `import` for what was loaded.
    pub who: String,
    /// Who approved it; empty for what was loaded.
    pub approver: String,
    /// Why its writer approved it alone; empty otherwise.
    pub override_why: String,
    /// Who confirmed that afterwards.
    pub confirmed_by: String,
}

/// A sheet to be printed and signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProofSheet {
    /// The body above; may be empty.
    pub governing: String,
    /// The body that posts.
    pub body: String,
    pub proof: PostingProof,
    pub signatures: Vec<Signature>,
}

/// Makes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadProofSheet {
    pub posting: PostingId,
}

impl Ask for ReadProofSheet {
    const PATH: &'static str = "/api/desk/posting-record";
    type Answer = ProofSheet;
}
