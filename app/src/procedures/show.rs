//! One procedure.

use domain::{
    procedures::{Basis, OutlineLine, Procedure, ReadProcedure},
    tallies::Subject,
};
use islands::{LiveCounts, Shown};
use leptos::prelude::*;

use super::{channels::Channels, dossier::Papers, facts, list::way};
use crate::{
    address::Address,
    parts::{
        Body, Breadcrumbs, Changes, Documents, EndOfPage, Head, Outline, Question, Section, Seen,
        Share, Standing, Times, answered, lines_of,
    },
    view::view,
};

pub fn procedure_page(address: &Address) -> AnyView {
    answered(question(address), show)
}

/// A part of the path that is no code names nothing.
pub fn question(address: &Address) -> Question<ReadProcedure> {
    let code = address.param("code").parse().map_err(|_| domain::Failure::Missing)?;
    Ok(ReadProcedure { code })
}

pub fn show(procedure: Procedure) -> impl IntoView {
    let subject = Subject::Posting(procedure.id);
    let path = procedure.path();
    let record = procedure.record.clone();
    let (ways, papers) = (ways(&procedure), papers(&procedure));
    let bare = ways.is_none() && papers.is_none() && record.steps.is_empty();
    view! {
        <Head title=procedure.title.clone() description=description(&procedure) path=path.clone() />
        <Seen subject />
        <Breadcrumbs way=way() />
        <article class="posting procedure">
            <header class="posting__head">
                <p class="procedure__code">"Mã thủ tục: "<code>{procedure.code.to_string()}</code></p>
                <h1 class="posting__title posting__title--official">{procedure.title.clone()}</h1>
                <div class="posting__facts">
                    <Times posted=procedure.posted updated=procedure.updated />
                    <LiveCounts subject tally=procedure.tally shown=Shown::Views />
                </div>
            </header>
            <Standing standing=procedure.standing.clone() />
            {(!procedure.lead.is_empty())
                .then(|| view! { <p class="posting__lead">{procedure.lead.clone()}</p> })}
            {facts::facts(&procedure)}
            {online(&record.online)}
            {bare.then(bare_remark)}
            {ways}
            {papers}
            {outline("trinh-tu", "Các bước thực hiện", record.steps)}
            {outline("dieu-kien", "Yêu cầu, điều kiện", record.conditions)}
            {(!procedure.body.is_empty()).then(|| view! { <Body body=procedure.body.clone() /> })}
            {results(&procedure)}
            {basis(&record.basis, &record.basis_text)}
            {facts::more(&procedure)}
            <Documents documents=procedure.documents.clone() whole=subject />
            <Changes changes=procedure.changes documents=procedure.documents />
            <Share path title=procedure.title subject />
        </article>
        <EndOfPage />
    }
}

fn ways(procedure: &Procedure) -> Option<impl IntoView + use<>> {
    let record = procedure.record.clone();
    let told = !record.channels.is_empty() || !record.channels_text.is_empty();
    told.then(|| {
        let place = address(&record.address);
        view! {
            <Section id="cach-thuc" title="Nộp ở đâu, bao lâu, hết bao nhiêu">
                <Channels record />
                {place}
            </Section>
        }
    })
}

fn papers(procedure: &Procedure) -> Option<impl IntoView + use<>> {
    let record = &procedure.record;
    let told = !record.dossier.is_empty() || !record.dossier_text.is_empty();
    told.then(|| {
        let sheet = format!("{}/ho-so", procedure.path());
        let procedure = procedure.clone();
        view! {
            <Section id="ho-so" title="Giấy tờ cần có">
                <Papers procedure />
                <p class="procedure__sheet">
                    <a class="button" href=sheet>"Bản một trang để in và mang theo"</a>
                </p>
            </Section>
        }
    })
}

fn description(procedure: &Procedure) -> String {
    let fields: Vec<_> = procedure.fields.iter().map(|field| field.name.as_str()).collect();
    match fields.join(", ") {
        fields if fields.is_empty() => format!("Thủ tục {}.", procedure.code),
        fields => format!("Thủ tục {}, lĩnh vực {fields}.", procedure.code),
    }
}

/// A list tells only names; a reader should know where to ask for the rest.
pub fn bare_remark() -> impl IntoView {
    view! {
        <p class="procedure__bare">
            "Nguồn mới chỉ công bố tên thủ tục; giấy tờ, thời hạn và phí chưa có ở đây. Quý vị có thể hỏi cơ quan "
            "thực hiện hoặc xem "<a rel="external noopener" href="https://dichvucong.gov.vn">"Cổng Dịch vụ công quốc gia"</a>"."
        </p>
    }
}

fn online(url: &str) -> Option<impl IntoView + use<>> {
    (!url.is_empty()).then(|| {
        view! {
            <p class="procedure__online">
                <a class="button button--main" rel="external noopener" href=url.to_owned()>"Nộp trực tuyến"</a>
            </p>
        }
    })
}

/// Where papers are handed in.
pub fn address(text: &str) -> Option<impl IntoView + use<>> {
    (!text.is_empty()).then(|| {
        view! { <p class="procedure__address"><b>"Nơi tiếp nhận: "</b>{text.to_owned()}</p> }
    })
}

fn outline(
    id: &'static str,
    title: &'static str,
    lines: Vec<OutlineLine>,
) -> Option<impl IntoView> {
    (!lines.is_empty()).then(|| view! { <Section id title><Outline lines /></Section> })
}

fn results(procedure: &Procedure) -> Option<impl IntoView + use<>> {
    let results = &procedure.record.results;
    let lines =
        results.iter().map(|result| view! { <li>{result.name.clone()}</li> }).collect_view();
    (!results.is_empty()).then(|| {
        view! { <Section id="ket-qua" title="Kết quả nhận được"><ul class="plain-list">{lines}</ul></Section> }
    })
}

fn basis(basis: &[Basis], text: &str) -> Option<impl IntoView + use<>> {
    let lines = basis
        .iter()
        .map(|basis| {
            let number =
                (!basis.number.is_empty()).then(|| view! { <b>{basis.number.clone()}</b>" " });
            let date = (!basis.date.is_empty()).then(|| format!(" (ngày {})", basis.date));
            view! { <li>{number}{basis.name.clone()}{date}</li> }
        })
        .collect_view();
    let text = lines_of(text);
    (!basis.is_empty() || text.is_some()).then(|| {
        view! {
            <Section id="can-cu" title="Căn cứ pháp lý">
                <ul class="plain-list">{lines}</ul>
                {text}
            </Section>
        }
    })
}
