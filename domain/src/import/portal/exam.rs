//! The exam that a listing's notices belong to: portals list them loose, one under the other.

use super::{
    super::{Detail, Entry, StepLink, plain},
    post::Post,
};
use crate::{
    Slug,
    exams::{Day, Dossier, Stage, Step},
    fold::fold,
    postings::Kind,
};

/// How the name of an exam begins, the fullest first, and what is said before it where `kỳ` is left out.
const BEGINNINGS: &[(&str, &str)] = &[
    ("kỳ thi tuyển", ""),
    ("kỳ thi tuyển dụng", ""),
    ("kỳ tuyển dụng", ""),
    ("kỳ xét tuyển", ""),
    ("kì thi tuyển", ""),
    ("kì tuyển dụng", ""),
    ("kì xét tuyển", ""),
    ("thi tuyển công chức", "Kỳ "),
    ("thi tuyển viên chức", "Kỳ "),
    ("xét tuyển công chức", "Kỳ "),
    ("xét tuyển viên chức", "Kỳ "),
    ("tuyển dụng công chức", "Kỳ "),
    ("tuyển dụng viên chức", "Kỳ "),
    ("tuyển dụng giáo viên", "Kỳ "),
];

/// A step in the order an exam has them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    order: u8,
    stage: Stage,
    title: String,
}

/// A notice of an exam.
struct Found {
    at: usize,
    place: Place,
    name: String,
    /// `2019` and `2`: which year and which time of the year, as far as they are told.
    term: (Option<String>, Option<String>),
}

/// Makes an exam of `entries` that are notices of one, and hangs them on its steps.
pub fn gather(entries: &mut Vec<Entry>) {
    let found: Vec<Found> =
        entries.iter().enumerate().filter_map(|(at, entry)| find(at, entry)).collect();
    let mut terms: Vec<_> =
        found.iter().map(|it| it.term.clone()).filter(|term| *term != (None, None)).collect();
    terms.sort_unstable();
    terms.dedup();
    let mut exams = Vec::new();
    if terms.len() <= 1 {
        // What tells no term belongs to the only one there is.
        exams.extend(exam(&found.iter().collect::<Vec<_>>(), entries));
    } else {
        for term in terms {
            let of_term: Vec<&Found> = found.iter().filter(|it| it.term == term).collect();
            exams.extend(exam(&of_term, entries));
        }
    }
    entries.extend(exams);
}

fn exam(found: &[&Found], entries: &mut [Entry]) -> Option<Entry> {
    let mut places: Vec<Place> = found.iter().map(|it| it.place.clone()).collect();
    places.sort_unstable();
    places.dedup();
    // One step alone is a notice and no timeline.
    if places.len() < 2 {
        return None;
    }
    let name = found.iter().map(|it| &it.name).max_by_key(|name| name.chars().count())?;
    let slug = Slug::from_text(name)?;
    for it in found {
        let Place { stage, title, .. } = it.place.clone();
        entries[it.at].step = Some(StepLink { exam: slug.clone(), stage, title });
    }
    let steps = places.into_iter().map(step).collect();
    let mut entry =
        Post::new(Kind::Exam, 1, name.clone()).entry(slug, plain::key(Kind::Exam, name, None));
    entry.detail = Detail::Exam(Box::new(Dossier { steps, ..Dossier::default() }));
    Some(entry)
}

fn step(Place { stage, title, .. }: Place) -> Step {
    Step {
        stage,
        title,
        from: Day::Unknown,
        until: Day::Unknown,
        confirmed: false,
        place: String::new(),
        note: String::new(),
        changes: Vec::new(),
    }
}

fn find(at: usize, entry: &Entry) -> Option<Found> {
    if entry.kind != Kind::Notice {
        return None;
    }
    let name = name(&entry.title).or_else(|| name(&entry.lead))?;
    let folded = fold(&format!("{} {}", entry.title, entry.lead));
    Some(Found {
        at,
        place: place(&folded)?,
        term: (after(&folded, "nam "), after(&folded, "dot ")),
        name,
    })
}

/// The exam's own name in a notice's title.
fn name(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    // Places are told in the lower-case text, whose signs may be longer or shorter.
    let (start, before) = BEGINNINGS.iter().find_map(|(beginning, before)| {
        let at = lower.find(beginning)?;
        Some((lower[..at].chars().count(), before))
    })?;
    let name: String = text.chars().skip(start).collect();
    let name = name.trim().trim_end_matches(['.', ',', ';', ':', '…', ')']).trim();
    let mut signs = name.chars();
    let first = signs.next()?;
    Some(if before.is_empty() {
        first.to_uppercase().chain(signs).collect()
    } else {
        before.chars().chain(first.to_lowercase()).chain(signs).collect()
    })
}

/// Which step a notice is of; `None` when it does not say.
fn place(folded: &str) -> Option<Place> {
    let says = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    let round = ["1", "2", "i", "ii"].into_iter().find(|round| {
        folded.split(' ').collect::<Vec<_>>().windows(2).any(|pair| pair == ["vong", *round])
    });
    let second = matches!(round, Some("2" | "ii"));
    let of_round = |name: &str| {
        round.map_or_else(String::new, |_| format!("{name} vòng {}", if second { 2 } else { 1 }))
    };
    let (order, stage, title) = if says(&["phuc khao"]) {
        (if second { 7 } else { 4 }, Stage::Review, of_round("Phúc khảo"))
    } else if says(&["trieu tap", "lich thi", "lich kiem tra", "du dieu kien du"]) {
        (if second { 5 } else { 2 }, Stage::Summons, of_round("Triệu tập thí sinh"))
    } else if says(&["cong nhan ket qua", "trung tuyen"]) {
        (8, Stage::Recognition, String::new())
    } else if round.is_some() {
        let stage = if second { Stage::Round2 } else { Stage::Round1 };
        (if second { 6 } else { 3 }, stage, String::new())
    } else if says(&["tiep nhan", "phieu dang ky", "nop ho so", "thu ho so"]) {
        (1, Stage::Intake, String::new())
    } else if says(&[
        "thong bao tuyen dung",
        "ke hoach",
        "thong bao thi tuyen",
        "thong bao xet tuyen",
    ]) {
        (0, Stage::Announcement, String::new())
    } else {
        return None;
    };
    Some(Place { order, stage, title })
}

/// The figure that follows a word.
fn after(folded: &str, word: &str) -> Option<String> {
    let rest = folded.split(word).skip(1);
    let figures = rest.map(|rest| rest.split(' ').next().unwrap_or_default());
    figures
        .into_iter()
        .find(|it| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit()))
        .map(str::to_owned)
}
