//! What changed from one text to another, word by word; all of it where there was none before.

use domain::{
    comparison::{Change, Edit, Line, Run, Shape, Stretch, compare, compare_lines, folded},
    desk::{Attachment, Content},
};
use leptos::prelude::*;

use super::facts::Facts;
use crate::view::view;

/// How many blocks are shown around a change.
const AROUND: usize = 1;

pub fn difference(old: Option<&Content>, new: &Content) -> AnyView {
    let none = Content::default();
    let (before, first) = (old.unwrap_or(&none), old.is_none());
    let (old_facts, new_facts) = (Facts::of(before), Facts::of(new));
    let old_facts = if first { Facts(Vec::new()) } else { old_facts };
    let lines = compare_lines(&old_facts.lines(), &new_facts.lines());
    let (changed, same): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(Line::is_changed);
    let changes = compare(&before.body, &new.body);
    let any = !changed.is_empty() || changes.iter().any(|change| !change.is_unchanged());
    let quiet = (!any).then(|| view! { <p class="told">"Không có gì thay đổi."</p> });
    let same_count = same.len();
    let rest = (!same.is_empty()).then(|| view! {
        <details class="difference__rest">
            <summary>{format!("{same_count} mục không đổi")}</summary>
            <dl class="difference__facts">{same.into_iter().map(|it| fact(it, true)).collect_view()}</dl>
        </details>
    });
    view! {
        <div class="difference">
            {quiet}
            <dl class="difference__facts">{changed.into_iter().map(|it| fact(it, first)).collect_view()}</dl>
            {(!first).then(|| files(&before.documents, &new.documents))}
            {body(changes, first)}
            {rest}
        </div>
    }
}

fn fact(line: Line, plain: bool) -> AnyView {
    view! {
        <div class="difference__fact">
            <dt>{line.label}</dt>
            <dd>{runs(line.runs, plain)}</dd>
        </div>
    }
}

/// A first edition is all new: marking every word of it would tell nothing.
fn runs(runs: Vec<Run>, plain: bool) -> AnyView {
    let run = |run| match run {
        Run::Same(text) => view! { {text} " " },
        Run::Added(text) if plain => view! { {text} " " },
        Run::Added(text) => view! { <ins class="added">{text}</ins> " " },
        Run::Removed(text) => view! { <del class="removed">{text}</del> " " },
    };
    view! { {runs.into_iter().map(run).collect_view()} }
}

/// Files by what they are: the same name may hold other bytes now.
fn files(old: &[Attachment], new: &[Attachment]) -> AnyView {
    let find = |all: &[Attachment], name: &str| all.iter().find(|it| it.file_name == name).cloned();
    let mut told = Vec::new();
    for file in new {
        match find(old, &file.file_name) {
            None => told.push(("added", format!("Thêm tệp {}", file.file_name))),
            Some(before) if before.digest != file.digest => {
                let of = |file: &Attachment| file.digest.get(..8).unwrap_or_default().to_owned();
                let (was, is) = (of(&before), of(file));
                told.push((
                    "replaced",
                    format!("Thay nội dung tệp {}: {was}… thành {is}…", file.file_name),
                ));
            }
            Some(_) => {}
        }
    }
    for file in old {
        if find(new, &file.file_name).is_none() {
            told.push(("removed", format!("Bỏ tệp {}", file.file_name)));
        }
    }
    let lines = told.into_iter().map(|(class, text)| {
        view! { <li class=format!("difference__file difference__file--{class}")>{text}</li> }
    });
    view! { <ul class="difference__files">{lines.collect_view()}</ul> }
}

fn body(changes: Vec<Change>, first: bool) -> AnyView {
    if changes.is_empty() {
        return ().into_any();
    }
    let stretches = if first { vec![Stretch::Shown(changes)] } else { folded(changes, AROUND) };
    let stretch = |stretch| match stretch {
        Stretch::Shown(changes) => blocks(changes, first),
        Stretch::Folded(changes) => {
            let told = format!("{} đoạn không đổi", changes.len());
            view! {
                <details class="difference__rest">
                    <summary>{told}</summary>
                    {blocks(changes, first)}
                </details>
            }
        }
    };
    view! {
        <h3 class="difference__title">"Nội dung bài"</h3>
        <div class="difference__body">{stretches.into_iter().map(stretch).collect_view()}</div>
    }
}

fn blocks(changes: Vec<Change>, first: bool) -> AnyView {
    let whole = |cells: Vec<String>, make: fn(String) -> Run| {
        cells.into_iter().map(|cell| vec![make(cell)]).collect::<Vec<_>>()
    };
    let block = |change| match change {
        Change::Unchanged(it) => {
            block(it.shape, "same", whole(it.cells, Run::Same), Vec::new(), first)
        }
        Change::Added(it) => {
            block(it.shape, "came", whole(it.cells, Run::Added), Vec::new(), first)
        }
        Change::Removed(it) => {
            block(it.shape, "went", whole(it.cells, Run::Removed), Vec::new(), first)
        }
        Change::Edited(Edit { shape, cells, addresses }) => {
            block(shape, "edited", cells, addresses, first)
        }
    };
    view! { {changes.into_iter().map(block).collect_view()} }
}

fn block(
    shape: Shape,
    class: &str,
    cells: Vec<Vec<Run>>,
    addresses: Vec<Run>,
    first: bool,
) -> AnyView {
    let kind = match shape {
        Shape::Heading(_) => "heading",
        Shape::Item => "item",
        Shape::Row => "row",
        Shape::Picture => "picture",
        Shape::Paragraph | Shape::Caption => "text",
    };
    let cells = cells
        .into_iter()
        .map(|cell| view! { <span class="block__cell">{runs(cell, first)}</span> });
    let picture = (shape == Shape::Picture).then_some("Ảnh: ");
    let leads = (!addresses.is_empty())
        .then(|| view! { <span class="block__leads">"Liên kết: " {runs(addresses, first)}</span> });
    view! {
        <p class=format!("block block--{kind} block--{class}")>{picture} {cells.collect_view()} {leads}</p>
    }
}
