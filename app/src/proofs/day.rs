//! One day: where the log stood at its end, and what was done in public.

use domain::{
    Failure, grouped,
    proofs::{Day, NamedEdition, PostingProof, PublicAct, ReadDay, ReadPart},
    tallies::Subject,
};
use islands::Visited;
use leptos::prelude::*;

use super::{NAME, digest, fact, head, way};
use crate::{
    address::Address,
    parts::{Breadcrumbs, Head, Pager, Section, answered},
    view::view,
};

pub fn proof_day_page(address: &Address) -> AnyView {
    let date = address.param("date").parse().map_err(|_| Failure::Missing);
    let page = address.parsed("trang").map(Option::unwrap_or_default);
    answered(date.and_then(|date| Ok(ReadDay { date, page: page? })), show)
}

fn show(day: Day) -> impl IntoView {
    let Day { date, head: last, over, acts, public } = day;
    let name = date.start().long();
    let sealed = acts - u64::from(public.total);
    let counts = format!(
        "{}, trong đó {} công khai và {} nội bộ được niêm phong",
        grouped(acts),
        grouped(public.total.into()),
        grouped(sealed)
    );
    let empty = if acts == 0 {
        "Ngày này không có việc gì được ghi."
    } else {
        "Ngày này chỉ có việc nội bộ, được niêm phong."
    };
    let ending = if over { "Cuối ngày, sổ ở" } else { "Hôm nay, đến giờ, sổ ở" };
    let data = format!("{}?date={date}", <ReadPart as domain::Ask>::PATH);
    let pager = view! { <Pager place=&public address=date.path() /> };
    view! {
        <Head title=format!("{NAME}: {}", date.start().date()) />
        <Visited subject=Subject::Site />
        <Breadcrumbs way=way() />
        <article class="posting proofs">
            <h1 class="posting__title">{format!("Sổ ngày {}", date.start().date())}</h1>
            <dl class="facts">
                {fact("Ngày", name)}
                {fact(ending, head(&last))}
                {fact("Số mục trong ngày", counts)}
                {fact("Dữ liệu để kiểm", view! { <a rel="external" href=data>"JSON của ngày này"</a> })}
            </dl>
            <Section id="viec-cong-khai" title="Việc công khai">
                {if public.total == 0 {
                    view! { <p class="empty">{empty}</p> }
                } else {
                    lines(public.lines)
                }}
            </Section>
            {pager}
        </article>
    }
}

fn lines(acts: Vec<PublicAct>) -> AnyView {
    let lines = acts.into_iter().map(line).collect_view();
    view! { <ul class="proof-lines">{lines}</ul> }
}

fn line(act: PublicAct) -> impl IntoView {
    let PublicAct { number, hash, hour, what, why, editions, named } = act;
    let what = if editions > 1 { format!("{what}: {} bài", grouped(editions)) } else { what };
    let shown = u64::try_from(named.len()).unwrap_or_default();
    let rest = editions.saturating_sub(shown);
    let rest = (rest > 0).then(|| {
        let text = if shown == 0 {
            "Chưa đến giờ đăng nên chưa nêu tên.".to_owned()
        } else {
            format!("và {} bài khác; xem đủ ở dữ liệu của ngày.", grouped(rest))
        };
        view! { <li>{text}</li> }
    });
    let named = named.into_iter().map(link).collect_view();
    view! {
        <li class="proof-line">
            <p class="proof-line__name">{hour}" "{what}</p>
            <ul class="plain-list">{named}{rest}</ul>
            {(!why.is_empty()).then(|| view! { <p>"Lý do: "{why}</p> })}
            <p class="proof-line__link">"Mục "{grouped(number)}", mã "{digest(hash)}</p>
        </li>
    }
}

fn link(edition: NamedEdition) -> impl IntoView {
    let NamedEdition { posting, edition, path, title } = edition;
    let proof = PostingProof::path_of(posting);
    view! {
        <li>
            <a href=path>{title}</a>
            " (" <a href=proof>{format!("kiểm chứng bản {edition}")}</a> ")"
        </li>
    }
}
