//! What is written, checked and made into what is posted.

mod detail;
mod faults;

use faults::Faults;

use super::{Attachment, Content, StepName, reports::Day};
use crate::{
    Moment, Slug,
    articles::Source,
    import::{self, DocumentEntry, Entry, Refused, StepLink, Written},
    postings::Kind,
    procedures::Level,
    tallies::Opening,
};

/// The longest title, in characters.
const TITLE: usize = 500;
/// The longest lead, in characters.
const LEAD: usize = 2000;

/// Which posting a draft becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// What makes two publications the same posting.
    pub key: String,
    /// Its address, once it has one.
    pub slug: Option<Slug>,
    /// A procedure's levels in its last edition.
    pub levels: Vec<Level>,
}

impl Content {
    /// What is to be posted, checked whole. `draft` names it while it has no address of its own.
    ///
    /// # Errors
    /// All that is wrong, each with its field, in Vietnamese.
    pub fn entry(
        &self,
        kind: Kind,
        identity: Option<&Identity>,
        draft: u32,
        note: &str,
        now: Moment,
    ) -> Result<Entry, Vec<Refused>> {
        let mut faults = Faults::default();
        let title = faults.line("title", &self.title, TITLE);
        if title.is_empty() {
            faults.refuse("title", "Bài chưa có tiêu đề; hãy viết tiêu đề.");
        }
        let lead = faults.line("lead", &self.lead, LEAD);
        let written = import::written(&self.body);
        faults.refused.extend(written.refused.iter().cloned());
        let detail = self.checked_detail(kind, &mut faults);
        let slug = self.checked_slug(identity, &detail, &title, &mut faults);
        if let Some(reason) = self.ended_level(identity) {
            faults.refuse("levels", &reason);
        }
        self.check_dates(now, &mut faults);
        let source = self.checked_source(&mut faults);
        self.check_documents(&mut faults);
        self.check_body(kind, &written, &mut faults);
        let step = self.checked_step(&mut faults);
        let agency = faults.line("agency", &self.agency, 300);
        let byline = faults.line("byline", &self.byline, 300);
        let category = faults.line("category", &self.category, 100);
        let (Some((slug, key)), Some(detail)) = (slug, detail) else { return Err(faults.refused) };
        if !faults.refused.is_empty() {
            return Err(faults.refused);
        }
        let key = key.unwrap_or_else(|| match &detail {
            import::Detail::Procedure(entry) => import::procedure_key(&entry.code),
            _ => format!("desk:{draft}"),
        });
        let Written { html, pictures, .. } = written;
        Ok(Entry {
            kind,
            slug,
            key,
            title,
            lead,
            body: html,
            posted: self.posted,
            undated: false,
            updated: None,
            expires: self.expires,
            withdrawn: None,
            featured: self.featured && kind == Kind::Article,
            agency,
            byline,
            category: if kind == Kind::Article { category } else { String::new() },
            source,
            opening: Opening::default(),
            documents: self.documents.iter().map(document).collect(),
            pictures,
            change_note: note.trim().to_owned(),
            step: step.filter(|_| kind == Kind::Notice),
            detail,
        })
    }

    fn checked_slug(
        &self,
        identity: Option<&Identity>,
        detail: &Option<import::Detail>,
        title: &str,
        faults: &mut Faults,
    ) -> Option<(Slug, Option<String>)> {
        let of_code = match detail {
            Some(import::Detail::Procedure(entry)) => entry.code.slug().ok(),
            _ => None,
        };
        if let Some(Identity { key, slug: Some(slug), .. }) = identity {
            if of_code.is_some_and(|code| code != *slug) {
                faults.refuse(
                    "code",
                    "Mã của thủ tục đã đăng không đổi được, vì người dân tìm theo mã. Hãy thu hồi thủ tục cũ và đăng \
                     thủ tục mới.",
                );
            }
            return Some((slug.clone(), Some(key.clone())));
        }
        if of_code.is_some() {
            return of_code.map(|slug| (slug, None));
        }
        let given = self.slug.trim();
        if given.is_empty() {
            let made = Slug::from_text(title);
            if made.is_none() && !title.is_empty() {
                faults.refuse(
                    "slug",
                    "Không tạo được địa chỉ từ tiêu đề; hãy ghi địa chỉ (chữ không dấu, gạch nối).",
                );
            }
            return made.map(|slug| (slug, None));
        }
        match given.parse() {
            Ok(slug) => Some((slug, None)),
            Err(reason) => {
                faults.refuse("slug", &reason);
                None
            }
        }
    }

    fn check_dates(&self, now: Moment, faults: &mut Faults) {
        if self.expires.is_some_and(|expires| expires <= now.max(self.posted.unwrap_or(now))) {
            faults.refuse(
                "expires",
                "Ngày hết hạn đã qua hoặc không sau ngày đăng; hãy chọn ngày muộn hơn hoặc bỏ trống.",
            );
        }
    }

    fn checked_source(&self, faults: &mut Faults) -> Option<Source> {
        let name = faults.line("source_name", &self.source_name, 200);
        let url = faults.line("source_url", &self.source_url, 2000);
        if !url.is_empty() && !import::is_web(&url) {
            faults.refuse("source_url", "Địa chỉ nguồn phải bắt đầu bằng https:// hoặc http://.");
        }
        let shown = if name.is_empty() { url.clone() } else { name };
        (!shown.is_empty()).then(|| Source { name: shown, url: (!url.is_empty()).then_some(url) })
    }

    fn check_documents(&self, faults: &mut Faults) {
        for (at, document) in self.documents.iter().enumerate() {
            let name = document.file_name.to_lowercase();
            let twice = self.documents[..at].iter().any(|it| it.file_name.to_lowercase() == name);
            if twice {
                let reason = format!(
                    "Có hai tệp cùng tên “{}”; hãy đổi tên một tệp rồi đính kèm lại.",
                    document.file_name
                );
                faults.refuse(&format!("documents[{}]", at + 1), &reason);
            }
            let signed = document.signed.trim();
            if !signed.is_empty() && !is_date(signed) {
                faults.refuse(
                    &format!("documents[{}].signed", at + 1),
                    &format!(
                        "Không có ngày “{signed}”; hãy ghi ngày ký như 03/10/2018 hoặc bỏ trống."
                    ),
                );
            }
            if document.title.trim().is_empty() {
                faults.refuse(
                    &format!("documents[{}].title", at + 1),
                    "Tệp đính kèm chưa có tên gọi; hãy ghi tên văn bản để người đọc biết tệp gì.",
                );
            }
        }
    }

    fn check_body(&self, kind: Kind, written: &Written, faults: &mut Faults) {
        let tells_itself = matches!(kind, Kind::Procedure | Kind::Meeting | Kind::Exam);
        let told = !written.html.is_empty() || !self.documents.is_empty();
        let told = told || kind == Kind::Notice && !self.lead.trim().is_empty();
        if !told && !tells_itself && written.refused.is_empty() {
            faults.refuse("body", "Bài chưa có nội dung; hãy viết nội dung hoặc đính kèm văn bản.");
        }
    }

    fn checked_step(&self, faults: &mut Faults) -> Option<StepLink> {
        let StepName { exam, stage, title } = self.step.clone()?;
        match exam.trim().parse() {
            Ok(exam) => Some(StepLink { exam, stage, title }),
            Err(_) => {
                faults.refuse(
                    "step",
                    "Kỳ thi của thông báo không đúng; hãy chọn kỳ thi trong danh sách.",
                );
                None
            }
        }
    }
}

/// Whether it is a day as `03/10/2018`.
fn is_date(text: &str) -> bool {
    let mut parts: Vec<&str> = text.split('/').collect();
    parts.reverse();
    parts.len() == 3 && parts.join("-").parse::<Day>().is_ok()
}

fn document(attachment: &Attachment) -> DocumentEntry {
    let it = attachment.clone();
    DocumentEntry {
        file_name: it.file_name,
        title: it.title.trim().to_owned(),
        number: it.number.trim().to_owned(),
        signer: it.signer.trim().to_owned(),
        signed: it.signed,
        media_type: it.media_type,
        size: it.size,
        digest: it.digest,
        opening: Opening::default(),
        bytes: None,
    }
}
