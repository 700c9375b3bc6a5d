//! The dossier as a checklist a citizen can tick.

use domain::procedures::{Bundle, Paper, Procedure};
use islands::Checklist;
use leptos::prelude::*;

use crate::{
    parts::{download, lines_of},
    view::view,
};

/// The papers of each case, with their numbers and forms; boxes are ticked on the reader's device only.
#[component]
pub fn Papers(
    procedure: Procedure,
    /// Whether remarks stand among the papers.
    #[prop(default = true)]
    remarks: bool,
) -> impl IntoView {
    let bundles = procedure
        .record
        .dossier
        .iter()
        .zip(1_usize..)
        .map(|(bundle, number)| show(bundle, number, &procedure, remarks))
        .collect_view();
    let papers = procedure.record.dossier.iter().flat_map(|bundle| &bundle.papers);
    let countable = papers.filter(|paper| !paper.is_remark()).count();
    let code = procedure.code.to_string();
    view! {
        <div class="papers" id="giay-to">{bundles}</div>
        {lines_of(&procedure.record.dossier_text)}
        {(countable > 0)
            .then(|| {
                view! {
                    <Checklist code />
                }
            })}
    }
}

fn show(
    bundle: &Bundle,
    number: usize,
    procedure: &Procedure,
    remarks: bool,
) -> impl IntoView + use<> {
    let name = bundle.name.clone();
    let papers = bundle.papers.iter().filter(|paper| remarks || !paper.is_remark());
    let papers = papers.map(|paper| line(paper, number, procedure)).collect_view();
    view! {
        {(!name.is_empty()).then(|| view! { <h3 class="papers__case">{name}</h3> })}
        <ul class="papers__list">{papers}</ul>
    }
}

fn line(paper: &Paper, bundle: usize, procedure: &Procedure) -> AnyView {
    let name = paper.name.clone();
    if paper.is_remark() {
        return view! { <li class="paper paper--remark">{name}</li> };
    }
    let form = procedure.form(paper).map(|document| download(document, None).into_any());
    let untaken = form.is_none() && !paper.form.is_empty();
    let portal = procedure.record.online.clone();
    let form_name = untaken.then(|| {
        let portal = (!portal.is_empty()).then(|| {
            view! { " – lấy ở "<a rel="external noopener" href=portal>"Cổng Dịch vụ công quốc gia"</a> }
        });
        view! { <p class="paper__form">"Mẫu: "{paper.form.clone()}{portal}</p> }
    });
    view! {
        <li class="paper">
            <label class="paper__label">
                <input class="paper__box" type="checkbox" value=mark(bundle, &paper.name) autocomplete="off" />
                <span class="paper__name">{name}</span>
                <span class="paper__number">{paper.number_text()}</span>
            </label>
            {form.map(|form| view! { <p class="paper__form">"Mẫu: "{form}</p> })}
            {form_name}
        </li>
    }
}

/// What a tick is kept under: a paper that is worded anew is another one. FNV-1a, 32 bits.
fn mark(bundle: usize, name: &str) -> String {
    let hash = name
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{bundle}-{hash:08x}")
}
