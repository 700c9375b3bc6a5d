//! Agencies (cơ quan): who posts, who carries a procedure out, and what became of them.

use serde::{Deserialize, Serialize};

use crate::{
    Ask, Moment, Slug,
    postings::{Line, Neighbour},
    procedures,
};

/// An agency's name and where its page is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgencyName {
    pub slug: Slug,
    pub name: String,
}

/// The agency a posting is from, as its page tells: when it has ended, a banner says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poster {
    pub slug: Slug,
    pub name: String,
    /// The day it ended, when it has.
    pub ended: Option<Moment>,
    /// Who took over.
    pub successor: Option<AgencyName>,
}

/// An agency in full.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agency {
    pub slug: Slug,
    pub name: String,
    /// Contacts; each may be empty.
    pub address: String,
    pub phone: String,
    pub email: String,
    pub hours: String,
    /// An absolute http(s) address, or empty.
    pub website: String,
    /// The sanitised HTML subset.
    pub about: String,
    pub ended: Option<Moment>,
    pub successor: Option<AgencyName>,
    /// Those it took over from.
    pub predecessors: Vec<AgencyName>,
    /// What it posted last, of every kind but procedures.
    pub postings: Vec<Line>,
    /// How many of these there are.
    pub postings_total: u32,
    /// The first of the procedures it carries out, by name.
    pub procedures: Vec<Neighbour>,
    pub procedures_total: u32,
}

impl Agency {
    /// Where the procedures it carries out are listed.
    pub fn procedures_path(&self) -> String {
        format!("{}?co-quan={}", procedures::PATH, self.slug)
    }
}

/// The first part of an agency's address.
pub const PATH: &str = "/co-quan";

impl AgencyName {
    /// The public address.
    pub fn path(&self) -> String {
        format!("{PATH}/{}", self.slug)
    }
}

/// Reads one agency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadAgency {
    pub slug: Slug,
}

impl Ask for ReadAgency {
    const PATH: &'static str = "/api/agency";
    type Answer = Agency;
}

/// Agencies that post on the board, or of which it tells more than the name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agencies {
    /// By name.
    pub current: Vec<AgencyName>,
    /// Those that have ended, by name.
    pub ended: Vec<AgencyName>,
}

/// Lists agencies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListAgencies {}

impl Ask for ListAgencies {
    const PATH: &'static str = "/api/agencies";
    type Answer = Agencies;
}
