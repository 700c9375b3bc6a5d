//! The editors' desk (bàn biên tập): who may write, what is being written, and how it gets posted.
//!
//! Its questions are those of [`crate::Ask`], under `/api/desk/`. All but those of signing in need a
//! session; all that change something need the session's token against forged requests, too.

mod agencies;
mod appearance;
mod content;
mod draft_files;
mod drafts;
mod editions;
mod fields;
mod import_tokens;
mod log;
mod names;
mod people;
mod posted;
mod previews;
pub mod reports;
mod rights;
mod sessions;
mod settings;
mod state;
mod timetable;
mod uploads;
mod workflow;

#[cfg(feature = "edge")]
mod entry;
#[cfg(feature = "edge")]
mod levels;
#[cfg(feature = "proof")]
mod proofs;
#[cfg(feature = "edge")]
mod told;

pub use agencies::{
    AgencyForm, AgencyLine, AgencyRecord, ChangeAgency, CreateAgency, EndAgency, Ending,
    ListAgencyLines, MergeAgencies, ReadAgencyRecord,
};
pub use appearance::{
    Appearance, EMBLEM_PICTURES, Emblem, FEATURED, Featured, FindFeatured, LARGEST_EMBLEM,
    ReadAppearance, SaveEmblem, SaveFeatured, SaveMenu,
};
pub use content::{Attachment, Content, Detail, ProcedureContent, StepName};
pub use draft_files::{DraftFile, FILE_PATH};
pub use drafts::{
    BeginDraft, CheckDraft, Checked, Draft, DraftId, DraftLine, DraftList, DropDraft, ListDrafts,
    MarkPresence, Meta, PAGE_SIZE, Presence, Problem, ReadDraft, SaveDraft, Saved,
};
pub use editions::{
    EditionContent, EditionLine, EditionList, ListEditions, ListPostings, PostingLine, PostingList,
    ReadEdition,
};
pub use import_tokens::{
    ImportToken, ImportTokenLine, ListImportTokens, MakeImportToken, RevokeImportToken,
};
pub use log::{ActLine, ListLog, LogPage, Verdict, VerifyLog};
pub use names::{CreateName, DropName, ListNames, MergeNames, NameLine, Named, Rename};
pub use people::{
    AcceptInvitation, ChangePerson, Delegate, Delegation, EndDelegation, Grant, Invite, Invited,
    ListPeople, People, Person, PersonId, PersonName, ReadInvitation, RevokeInvitation, Role,
    Welcome,
};
pub use posted::{Posted, Standing};
pub use previews::{
    DrawDraft, Drawn, ListPreviews, OpenPreview, Opened, PREVIEW, Preview, PreviewLine,
    ReadPreview, RevokePreview,
};
pub use rights::{Caller, Right};
pub use sessions::{
    BeginTotp, ChangeMe, ChangePassphrase, ConfirmTotp, DropTotp, EndSession, ListSessions, Me,
    ReadSession, RecoveryCodes, Remaining, SessionLine, SignIn, SignOut, SignedIn, TotpSecret, Use,
    idle_left,
};
pub use settings::{Choices, ReadChoices, ReadSettings, SaveSettings, Settings};
pub use state::State;
pub use timetable::{ListTimetable, Planned, Timetable};
pub use uploads::{
    BeginUpload, CompletePicture, CompleteUpload, KeptPicture, LARGEST, LARGEST_PICTURE, PART,
    ReadUpload, Upload,
};
pub use workflow::{
    ConfirmEdition, Publish, Published, Return, Submit, TakeBack, Unschedule, Withdraw,
};

#[cfg(feature = "edge")]
pub use entry::Identity;
#[cfg(feature = "proof")]
pub use proofs::{ProofSheet, ReadProofSheet, Signature};
#[cfg(feature = "edge")]
pub use told::Snapshot;

use serde::{Deserialize, Serialize};

/// The answer of what tells nothing but that it was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {}

/// The path all questions of the desk begin with.
pub const API: &str = "/api/desk/";

/// Where the desk is.
pub const PATH: &str = "/ban-bien-tap";
