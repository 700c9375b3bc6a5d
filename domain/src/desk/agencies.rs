//! Agencies as administrators keep them: a tree, with who took over from whom.

use serde::{Deserialize, Serialize};

use super::Done;
use crate::{Ask, Method, Moment, Slug, agencies::AgencyName};

/// An agency in the tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgencyLine {
    pub slug: Slug,
    pub name: String,
    /// The one it belongs to.
    pub parent: Option<Slug>,
    pub ended: Option<Moment>,
    /// How many postings are from it.
    pub postings: u32,
    /// How many procedures name it.
    pub procedures: u32,
}

/// Lists all, by name.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ListAgencyLines {}

impl Ask for ListAgencyLines {
    const PATH: &'static str = "/api/desk/agencies";
    type Answer = Vec<AgencyLine>;
}

/// What is written of an agency.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgencyForm {
    pub name: String,
    pub parent: Option<Slug>,
    pub address: String,
    pub phone: String,
    pub email: String,
    pub hours: String,
    /// An absolute http(s) address, or empty.
    pub website: String,
    /// The sanitised HTML subset; what a browser sends is made it by the worker.
    pub about: String,
}

/// When an agency ends, and who takes over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ending {
    pub at: Option<Moment>,
    pub successor: Option<Slug>,
}

/// All that is known of an agency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgencyRecord {
    pub slug: Slug,
    pub form: AgencyForm,
    pub ending: Ending,
}

/// Reads one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReadAgencyRecord {
    pub slug: Slug,
}

impl Ask for ReadAgencyRecord {
    const PATH: &'static str = "/api/desk/agency";
    type Answer = AgencyRecord;
}

/// Adds an agency.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CreateAgency {
    pub form: AgencyForm,
}

impl Ask for CreateAgency {
    const PATH: &'static str = "/api/desk/agencies";
    const METHOD: Method = Method::Post;
    type Answer = AgencyName;
}

/// Changes what is written of one, if it is still as `before` says. Its address stays.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChangeAgency {
    pub slug: Slug,
    pub before: AgencyForm,
    pub form: AgencyForm,
}

impl Ask for ChangeAgency {
    const PATH: &'static str = "/api/desk/agency";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}

/// Ends an agency, or lets it go on, if that is still as `before` says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EndAgency {
    pub slug: Slug,
    pub before: Ending,
    pub ending: Ending,
}

impl Ask for EndAgency {
    const PATH: &'static str = "/api/desk/agency-endings";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}

/// Makes two records of the same body one: all that hangs on `from` hangs on `into`, and its name and
/// address lead there.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MergeAgencies {
    pub from: Slug,
    pub into: Slug,
}

impl Ask for MergeAgencies {
    const PATH: &'static str = "/api/desk/agency-merges";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}
