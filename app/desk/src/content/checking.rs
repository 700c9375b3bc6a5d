//! What is wrong or doubtful in a text, and the way there.

use domain::{
    checks::{self, Attached, Severity},
    desk::{Attachment, Content},
    postings::Kind,
};
use leptos::prelude::*;

use super::{Sheet, Work, jump};
use crate::view::view;

#[derive(Clone, PartialEq)]
struct Finding {
    field: String,
    /// Some of the text, to know it again by.
    words: String,
    sentence: String,
    stops: bool,
}

/// What is known of a file's text.
fn known(file: &Attachment) -> Attached<'_> {
    Attached { name: &file.file_name, scanned: file.scanned, traces: &file.traces }
}

fn found(kind: Kind, content: &Content) -> Vec<Finding> {
    let documents: Vec<_> = content.documents.iter().map(known).collect();
    let fields = content.detail.fields();
    let led = matches!(kind, Kind::Article | Kind::Notice) || !content.lead.is_empty();
    let draft = checks::Draft {
        title: &content.title,
        lead: led.then_some(&content.lead),
        body: &content.body,
        fields: &fields,
        documents: &documents,
    };
    // An empty sheet needs no list of what is missing yet.
    let nothing = documents.is_empty() && fields.is_empty();
    if nothing && content.title.is_empty() && content.body.is_empty() && content.lead.is_empty() {
        return Vec::new();
    }
    let place = |name: &str| content.documents.iter().position(|it| it.file_name == name);
    let finding = |problem: checks::Problem| Finding {
        field: match place(&problem.at.field) {
            Some(at) => format!("documents[{}]", at + 1),
            None => problem.at.field,
        },
        words: problem.at.excerpt,
        sentence: problem.sentence,
        stops: problem.severity == Severity::Stops,
    };
    checks::check(&draft).into_iter().map(finding).collect()
}

/// The same where nothing is written: each as a sentence, for who approves it.
pub fn remarks(kind: Kind, content: &Content) -> AnyView {
    let line = |Finding { sentence, words, .. }| {
        let excerpt = (!words.is_empty()).then(|| view! { <q class="checking__words">{words}</q> });
        view! { <li>{sentence} " " {excerpt}</li> }
    };
    let lines: Vec<_> = found(kind, content).into_iter().map(line).collect();
    (!lines.is_empty())
        .then(|| {
            view! {
                <section class="told told--warning" aria-labelledby="nen-xem">
                    <h2 class="review__title" id="nen-xem">"Nên xem lại trước khi duyệt"</h2>
                    <ul class="review__problems">{lines}</ul>
                </section>
            }
        })
        .into_any()
}

/// The worker's problems first, then the checker's, which is asked whenever the writer pauses.
pub fn panel(sheet: Sheet) -> AnyView {
    let all = Memo::new(move |_| {
        let told = sheet.problems.get().into_iter().map(|it| Finding {
            field: it.field,
            words: String::new(),
            sentence: it.reason,
            stops: true,
        });
        let mut all: Vec<_> = told.collect();
        let own = sheet.settled.with(|Work { content, .. }| found(sheet.kind, content));
        all.extend(own);
        all.sort_by_key(|it| !it.stops);
        all
    });
    let told = move || match all.with(|all| (all.len(), all.iter().filter(|it| it.stops).count())) {
        (0, _) => "Chưa thấy điều gì cần sửa.".to_owned(),
        (all, 0) => format!("{all} điều nên xem lại. Bấm vào từng điều để đến đúng chỗ."),
        (all, stops) => format!("{all} điều, trong đó {stops} điều phải sửa trước khi đăng."),
    };
    let lines = move || all.get().into_iter().map(move |it| line(sheet, it)).collect_view();
    view! {
        <section class="checking" aria-labelledby="kiem-tra">
            <h2 class="checking__title" id="kiem-tra" tabindex="-1">"Kiểm tra bài"</h2>
            <p class="checking__told">{told}</p>
            <ul class="checking__list">{lines}</ul>
        </section>
    }
}

fn line(sheet: Sheet, finding: Finding) -> AnyView {
    let Finding { field, words, sentence, stops } = finding;
    let excerpt =
        (!words.is_empty()).then(|| view! { <q class="checking__words">{words.clone()}</q> });
    let mark = if stops { "Phải sửa: " } else { "Nên xem: " };
    view! {
        <li>
            <button
                class="checking__line" class:checking__line--stops=stops type="button"
                on:click=move |_| jump(sheet, &field, &words)
            >
                <span class="checking__mark">{mark}</span> {sentence} {excerpt}
            </button>
        </li>
    }
}
