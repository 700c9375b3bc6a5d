//! The log checked from what is public, act by act.

use std::{collections::HashMap, fmt};

use super::{Act, Date, EditionProof, Line, Open};
use crate::{
    chain::{Broken, Digest, Head, list_digest, verify},
    postings::PostingId,
};

/// The first thing that does not agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A link of the chain.
    Link(Broken),
    /// The editions told of an act are not those it was made with.
    List { number: u64 },
    /// The head a day is published with is not where its acts lead.
    Day { date: Date, told: Head, found: Head },
    /// The log is published to end elsewhere.
    End { told: Head, found: Head },
    /// An edition's content is not what its digest says.
    Content { posting: PostingId, edition: u32 },
    /// An edition's digest is not the one in the log.
    Digest { posting: PostingId, edition: u32 },
    /// The log has no act for an edition that was made since it began.
    Unlisted { posting: PostingId, edition: u32 },
    /// The log knows an edition that its posting does not tell.
    Lost { posting: PostingId, edition: u32 },
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let advice = "Hãy lưu lại dữ liệu đã tải và hỏi cơ quan chủ quản.";
        match self {
            Self::Link(broken) => broken.fmt(f),
            Self::List { number } => write!(
                f,
                "Mục {number}: danh sách các bản đăng không khớp với mã danh sách đã ghi trong sổ; có bản đã bị \
                 thêm, bớt hoặc đổi. {advice}"
            ),
            Self::Day { date, told, found } => write!(
                f,
                "Ngày {date}: công bố mục cuối là {} ({}), nhưng các mục dẫn đến {} ({}). {advice}",
                told.number, told.hash, found.number, found.hash
            ),
            Self::End { told, found } => write!(
                f,
                "Sổ công bố mục cuối là {} ({}), nhưng các ngày chỉ dẫn đến {} ({}). {advice}",
                told.number, told.hash, found.number, found.hash
            ),
            Self::Content { posting, edition } => write!(
                f,
                "Bài {posting}, bản {edition}: nội dung không khớp với mã của nó; nội dung hoặc mã đã bị sửa. \
                 {advice}"
            ),
            Self::Digest { posting, edition } => write!(
                f,
                "Bài {posting}, bản {edition}: mã nội dung không phải là mã đã ghi trong sổ. {advice}"
            ),
            Self::Unlisted { posting, edition } => write!(
                f,
                "Bài {posting}, bản {edition}: đăng khi đã có sổ nhưng không mục nào trong sổ ghi bản này. {advice}"
            ),
            Self::Lost { posting, edition } => write!(
                f,
                "Bài {posting}, bản {edition}: có trong sổ nhưng bài không còn nêu bản này. {advice}"
            ),
        }
    }
}

impl std::error::Error for Wrong {}

/// Whether the lines are those an act was made with.
pub fn list_agrees(open: &Open, lines: &mut [String]) -> bool {
    match &open.list {
        Some(list) => {
            open.editions == u64::try_from(lines.len()).ok() && list_digest(lines) == *list
        }
        None => lines.is_empty(),
    }
}

/// What has been checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    pub acts: u64,
    /// Of these, those that tell the public what was done.
    pub public: u64,
    pub lists: u64,
    /// Lists that hold a posting still to come.
    pub waiting: u64,
    pub editions: u64,
    pub contents: u64,
    /// Editions whose content is no longer told: their posting has been taken off.
    pub untold: u64,
}

/// Goes through the log from its beginning.
#[derive(Debug, Default)]
pub struct Verifier {
    head: Head,
    seen: Seen,
    editions: HashMap<(PostingId, u32), Digest>,
}

impl Verifier {
    /// Where the acts taken so far lead.
    pub const fn head(&self) -> &Head {
        &self.head
    }

    /// What has been checked so far.
    pub const fn seen(&self) -> Seen {
        self.seen
    }

    /// Takes the next act, with all of its editions.
    ///
    /// # Errors
    /// When it does not follow, or its list is not its editions'.
    pub fn take(&mut self, act: &Act) -> Result<(), Wrong> {
        self.head = verify([&act.entry], self.head.clone()).map_err(Wrong::Link)?;
        self.seen.acts += 1;
        let wrong = Wrong::List { number: act.entry.number };
        if act.entry.open.is_empty() {
            return if act.editions.is_empty() { Ok(()) } else { Err(wrong) };
        }
        let open = Open::read(&act.entry.open).ok_or_else(|| wrong.clone())?;
        self.seen.public += 1;
        let known: Vec<&Line> = act.editions.iter().flatten().collect();
        if known.len() < act.editions.len() {
            self.seen.waiting += 1;
        } else {
            let mut lines: Vec<String> = known.iter().map(|line| line.text()).collect();
            if !list_agrees(&open, &mut lines) {
                return Err(wrong);
            }
            self.seen.lists += u64::from(open.list.is_some());
        }
        for line in known {
            self.seen.editions += 1;
            self.editions.insert((line.posting, line.edition), line.digest.clone());
        }
        Ok(())
    }

    /// Compares with the head a day is published with, once its acts are taken.
    ///
    /// # Errors
    /// When that is another one.
    pub fn end_day(&self, date: Date, told: &Head) -> Result<(), Wrong> {
        if *told == self.head {
            return Ok(());
        }
        Err(Wrong::Day { date, told: told.clone(), found: self.head.clone() })
    }

    /// Compares with the head the whole log is published with.
    ///
    /// # Errors
    /// When that is another one.
    pub fn end(&self, told: &Head) -> Result<(), Wrong> {
        if *told == self.head {
            return Ok(());
        }
        Err(Wrong::End { told: told.clone(), found: self.head.clone() })
    }

    /// The postings the log has editions of, in order.
    pub fn postings(&self) -> Vec<PostingId> {
        let mut ids: Vec<PostingId> = self.editions.keys().map(|(posting, _)| *posting).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Compares what a posting tells of its editions with the log, and hashes their contents.
    ///
    /// # Errors
    /// When an edition is missing, another one, or does not have the content its digest says.
    pub fn contents(&mut self, posting: PostingId, told: &[EditionProof]) -> Result<(), Wrong> {
        for edition in told {
            let number = edition.number;
            let known = self.editions.remove(&(posting, number));
            // One that was made while we read is not known yet.
            let listed = edition.act.as_ref().is_some_and(|act| act.number <= self.head.number);
            match known {
                Some(digest) if edition.digest.as_ref() != Some(&digest) => {
                    return Err(Wrong::Digest { posting, edition: number });
                }
                None if listed => return Err(Wrong::Unlisted { posting, edition: number }),
                _ => {}
            }
            match (&edition.content, &edition.digest) {
                (Some(content), Some(digest)) if Digest::of(content) == *digest => {
                    self.seen.contents += 1;
                }
                (Some(_), Some(_)) => return Err(Wrong::Content { posting, edition: number }),
                _ => self.seen.untold += 1,
            }
        }
        let lost = self.editions.keys().filter(|(id, _)| *id == posting).min();
        lost.map_or(Ok(()), |(_, edition)| Err(Wrong::Lost { posting, edition: *edition }))
    }
}
