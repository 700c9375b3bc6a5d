//! One sheet of A4 to take along: where, how long, how much, and the papers to tick.

use domain::{procedures::Procedure, tallies::Subject};
use islands::{Printing, Visited};
use leptos::prelude::*;

use super::{channels::Channels, dossier::Papers, list::way, show};
use crate::{
    address::Address,
    host::origin,
    parts::{Breadcrumbs, Head, answered},
    view::view,
};

pub fn dossier_page(address: &Address) -> AnyView {
    answered(show::question(address), sheet)
}

fn sheet(procedure: Procedure) -> impl IntoView {
    let path = procedure.path();
    let record = procedure.record.clone();
    let subject = Subject::Posting(procedure.id);
    let bare = record.channels.is_empty()
        && record.channels_text.is_empty()
        && record.dossier.is_empty()
        && record.dossier_text.is_empty();
    let title = procedure.title.clone();
    let code = procedure.code.to_string();
    let place = show::address(&record.address);
    let mut way = way();
    way.push((path.clone(), procedure.code.to_string()));
    let agencies: Vec<_> = procedure
        .agencies
        .iter()
        .filter(|it| it.role == domain::procedures::Role::CarriesOut)
        .map(|it| it.agency.name.clone())
        .collect();
    view! {
        <Head title=format!("Giấy tờ mang theo: {title}") />
        <Visited subject />
        <Breadcrumbs way />
        <article class="posting sheet">
            <p class="procedure__code">"Mã thủ tục: "<code>{code}</code></p>
            <h1 class="posting__title posting__title--official">{title}</h1>
            {(!agencies.is_empty()).then(|| view! { <p class="sheet__agency">{agencies.join("; ")}</p> })}
            {place}
            {if bare {
                show::bare_remark().into_any()
            } else {
                view! {
                    <h2 class="sheet__title">"Thời hạn và phí"</h2>
                    <Channels record remarks=false />
                    <h2 class="sheet__title">"Giấy tờ mang theo"</h2>
                    <Papers procedure remarks=false />
                    <Printing />
                }
            }}
            <p class="sheet__source">"Nguồn: "{format!("{}{path}", origin())}</p>
        </article>
    }
}
