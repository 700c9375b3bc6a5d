//! A draft made what its page will be given.

use domain::{
    Moment, Slug,
    agencies::AgencyName,
    articles::{Article, CategoryName, Source},
    desk::{Attachment, Content, Detail, Preview, ProcedureContent},
    documents::{Document, DocumentId},
    exams::{Dossier, Exam, TimelineStep, states},
    import::{is_web, written},
    meetings::{Meeting, Minutes},
    notices::Notice,
    postings::{Kind, PostingId, Standing},
    procedures::{Code, Field, Involved, Procedure},
    tallies::Tally,
};

use crate::desk::drafts::DraftRow;

/// No posting has it: nothing of a preview is counted.
const NOBODY: PostingId = PostingId(0);

pub fn made(row: DraftRow, now: Moment) -> Preview {
    let DraftRow { kind, mut content, publish_at, .. } = row;
    content.body = written(&content.body).html;
    if content.title.trim().is_empty() {
        "Bài chưa có tiêu đề".clone_into(&mut content.title);
    }
    let posted = content.posted.or(publish_at).or(Some(now));
    let detail = std::mem::take(&mut content.detail);
    match (kind, detail) {
        (Kind::Procedure, Detail::Procedure(detail)) => {
            Preview::Procedure(Box::new(procedure(content, *detail, posted)))
        }
        (Kind::Meeting, Detail::Meeting(minutes)) => {
            Preview::Meeting(Box::new(meeting(content, *minutes, posted, now)))
        }
        (Kind::Exam, Detail::Exam(dossier)) => {
            Preview::Exam(Box::new(exam(content, *dossier, posted, now)))
        }
        (Kind::Article, _) => Preview::Article(Box::new(article(content, posted))),
        _ => Preview::Notice(Box::new(notice(content, posted))),
    }
}

/// That of its title, or any: a preview's address is its link.
fn slug(title: &str) -> Slug {
    let slug = Slug::from_text(title).or_else(|| Slug::from_text("bai"));
    slug.unwrap_or_else(|| unreachable!("plain letters make a slug"))
}

fn documents(attachments: Vec<Attachment>) -> Vec<Document> {
    let document = |it: Attachment| Document {
        id: DocumentId(0),
        title: if it.title.trim().is_empty() { it.file_name.clone() } else { it.title },
        file_name: it.file_name,
        number: it.number,
        signer: it.signer,
        signed: it.signed,
        media_type: it.media_type,
        size: it.size,
        digest: it.digest,
        tally: Tally::default(),
        versions: Vec::new(),
    };
    attachments.into_iter().map(document).collect()
}

/// What every kind's page is given, around what only one has.
macro_rules! posting {
    ($Kind:ident, $content:ident, $posted:ident, { $($own:tt)* }) => {
        $Kind {
            id: NOBODY,
            $($own)*
            title: $content.title,
            lead: $content.lead,
            body: $content.body,
            posted: $posted,
            updated: None,
            documents: documents($content.documents),
            changes: Vec::new(),
            standing: Standing::default(),
            tally: Tally::default(),
        }
    };
}

/// The same of those that an agency posts one after the other.
macro_rules! news {
    ($Kind:ident, $content:ident, $posted:ident, { $($own:tt)* }) => {
        posting!($Kind, $content, $posted, {
            slug: slug(&$content.title),
            agency: $content.agency,
            poster: None,
            newer: None,
            older: None,
            $($own)*
        })
    };
}

fn article(content: Content, posted: Option<Moment>) -> Article {
    let url = Some(content.source_url).filter(|url| is_web(url));
    let name = Some(content.source_name).filter(|name| !name.is_empty()).or_else(|| url.clone());
    let category = Slug::from_text(&content.category);
    news!(Article, content, posted, {
        category: category.map(|slug| CategoryName { slug, name: content.category }),
        byline: content.byline,
        source: name.map(|name| Source { name, url }),
        picture: None,
        related: Vec::new(),
    })
}

fn notice(content: Content, posted: Option<Moment>) -> Notice {
    news!(Notice, content, posted, { exam: None, })
}

fn meeting(content: Content, minutes: Minutes, posted: Option<Moment>, now: Moment) -> Meeting {
    let to_come = minutes.starts.is_some_and(|starts| starts > now);
    news!(Meeting, content, posted, { minutes, to_come, })
}

fn exam(content: Content, dossier: Dossier, posted: Option<Moment>, now: Moment) -> Exam {
    let Dossier { quota, positions, steps } = dossier;
    let noticed = vec![false; steps.len()];
    let states = states(&steps, &noticed, now);
    let timeline = steps.into_iter().zip(states);
    let step = |(step, state)| TimelineStep { step, state, notices: Vec::new() };
    news!(Exam, content, posted, { quota, positions, timeline: timeline.map(step).collect(), })
}

fn procedure(content: Content, detail: ProcedureContent, posted: Option<Moment>) -> Procedure {
    let ProcedureContent { code, levels, fields, agencies, mut record } = detail;
    let code = code.trim().parse::<Code>().or_else(|_| "0.000000".parse());
    let code = code.unwrap_or_else(|_| unreachable!("a plain code is one"));
    let field = |name: String| Some(Field { slug: Slug::from_text(&name)?, name });
    let agency = |(role, name): (_, String)| {
        Some(Involved { role, agency: AgencyName { slug: Slug::from_text(&name)?, name } })
    };
    if !is_web(&record.online) {
        record.online.clear();
    }
    posting!(Procedure, content, posted, {
        code,
        levels,
        fields: fields.into_iter().filter_map(field).collect(),
        agencies: agencies.into_iter().filter_map(agency).collect(),
        record,
    })
}
