//! Files on their way to a draft, in parts: what has arrived need not be sent again.
//!
//! A part is the bare body of `PUT /api/desk/upload-parts?id=…&part=…`, numbered from 1.

use serde::{Deserialize, Serialize};

use super::{Attachment, DraftId};
use crate::{Ask, Method};

/// Bytes of every part but the last: the least R2 takes.
pub const PART: u64 = 5 * 1024 * 1024;

/// The largest file taken, in bytes.
pub const LARGEST: u64 = 100_000_000;

/// The largest picture taken, in bytes.
pub const LARGEST_PICTURE: u64 = 10_000_000;

/// Begins an upload, or finds the one of the same file that was cut short.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BeginUpload {
    pub draft: DraftId,
    pub file_name: String,
    /// Bytes.
    pub size: u64,
    /// What tells this file from another of the same name and size: its date of change.
    #[serde(default)]
    pub mark: String,
}

/// An upload and what of it has arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    pub id: String,
    /// The file's name, made clean.
    pub file_name: String,
    pub size: u64,
    /// Numbers of the parts that are here.
    pub parts: Vec<u32>,
}

impl Ask for BeginUpload {
    const PATH: &'static str = "/api/desk/uploads";
    const METHOD: Method = Method::Post;
    type Answer = Upload;
}

/// Asks what of an upload has arrived.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReadUpload {
    pub id: String,
}

impl Ask for ReadUpload {
    const PATH: &'static str = "/api/desk/uploads";
    type Answer = Upload;
}

/// Ends an upload whose parts are all here; the file is looked at and kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CompleteUpload {
    pub id: String,
}

impl Ask for CompleteUpload {
    const PATH: &'static str = "/api/desk/completions";
    const METHOD: Method = Method::Post;
    type Answer = Attachment;
}

/// The same for a picture of a body, at most [`LARGEST_PICTURE`] bytes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CompletePicture {
    pub id: String,
}

/// Where a picture is and how large, in pixels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptPicture {
    pub url: String,
    pub width: u32,
    pub height: u32,
}

impl Ask for CompletePicture {
    const PATH: &'static str = "/api/desk/pictures";
    const METHOD: Method = Method::Post;
    type Answer = KeptPicture;
}
