//! One posting: that it was public, from when to when, with which words.

use domain::{
    Ask, Failure,
    documents::Version,
    grouped,
    postings::PostingId,
    proofs::{ActName, DocumentProof, EditionProof, EndingProof, PostingProof, ReadPosting},
    tallies::Subject,
};
use islands::Visited;
use leptos::prelude::*;

use super::{NAME, digest, fact, head, verdict::verdict, way};
use crate::{
    address::Address,
    parts::{Breadcrumbs, Head, Section, answered},
    view::view,
};

pub fn proof_page(address: &Address) -> AnyView {
    let id = address.param("id");
    // One address a page: `007` is none.
    let plain = !id.starts_with('0') && id.bytes().all(|byte| byte.is_ascii_digit());
    let id = id.parse().ok().filter(|_| plain).map(PostingId).ok_or(Failure::Missing);
    answered(id.map(|id| ReadPosting { id, edition: Some(0) }), show)
}

fn show(proof: PostingProof) -> impl IntoView {
    let path = proof.posting_path();
    let data = format!("{}?id={}", ReadPosting::PATH, proof.id);
    let verdict = verdict(&proof);
    let told = proof.ended.is_none();
    let remark = if told {
        "Dữ liệu có nội dung đúng từng byte của mỗi bản: tính SHA-256 của nội dung ấy phải ra mã ở trên."
    } else {
        "Bài đã thôi niêm yết nên nội dung không còn được công khai; mã của nội dung vẫn giữ ở đây."
    };
    view! {
        <Head title=format!("{NAME}: {}", proof.title) />
        <Visited subject=Subject::Site />
        <Breadcrumbs way=way() />
        <article class="posting proofs">
            <h1 class="posting__title posting__title--official">{proof.title.clone()}</h1>
            {verdict}
            <dl class="facts">
                {fact("Bài", view! { <a href=path.clone()>{path.clone()}</a> })}
                {(!proof.agency.is_empty()).then(|| fact("Cơ quan đăng", proof.agency.clone()))}
                {proof.dated.map(|at| fact("Ngày ghi trên bài", at.long()))}
                {fact("Công khai trên bảng này từ", proof.from.long())}
                {fact("Đến", until(&proof))}
                {fact("Đã đọc", format!("{} lượt xem, {} lượt tải", grouped(proof.views), grouped(proof.downloads)))}
                {fact("Sổ đang ở", head(&proof.head))}
                {fact("Dữ liệu để kiểm", view! { <a rel="external" href=data>"JSON của bài này"</a> })}
            </dl>
            <Section id="cac-ban" title="Các bản đã đăng">
                <ul class="proof-lines">{proof.editions.into_iter().map(edition).collect_view()}</ul>
                <p>{remark}</p>
            </Section>
            {endings(proof.endings)}
            {documents(proof.documents)}
        </article>
    }
}

fn until(proof: &PostingProof) -> String {
    match (&proof.ended, proof.expires) {
        (Some(ended), _) => format!("{}. Lý do: {}", ended.at.long(), ended.why),
        (None, Some(expires)) => format!("nay, vẫn đang niêm yết; hết hạn {}", expires.long()),
        (None, None) => "nay, vẫn đang niêm yết".to_owned(),
    }
}

fn edition(edition: EditionProof) -> impl IntoView {
    let EditionProof { number, at, note, digest: mark, act, wrong, .. } = edition;
    let note = match (number, note.is_empty()) {
        (1, true) => "Đăng lần đầu.".to_owned(),
        (_, true) => "Sửa nội dung.".to_owned(),
        (_, false) => note,
    };
    let mark = match mark {
        Some(mark) => view! { "SHA-256 "{digest(mark)} },
        None => "Đăng trước khi bảng giữ mã nội dung.".into_any(),
    };
    view! {
        <li class="proof-line">
            <p class="proof-line__name">{format!("Bản {number}, {}", at.long())}</p>
            <p>{note}</p>
            <p class="proof-line__link">{mark}</p>
            <p class="proof-line__link">{act.map_or_else(unchained, named)}{agreement(wrong)}</p>
        </li>
    }
}

fn named(act: ActName) -> AnyView {
    let text = format!("mục {}", grouped(act.number));
    view! { "Ghi ở "<a href=act.date.path()>{text}</a>", ngày "{act.date.start().date()} }
}

fn unchained() -> AnyView {
    "Đăng trước khi bảng ghi sổ".into_any()
}

fn agreement(wrong: Option<String>) -> impl IntoView {
    match wrong {
        None => view! { ": "<b class="verdict__mark">"khớp"</b>"." },
        Some(why) => view! { ": "<b class="verdict__mark--wrong">"không khớp. "</b>{why} },
    }
}

fn endings(acts: Vec<EndingProof>) -> Option<impl IntoView> {
    let some = !acts.is_empty();
    let lines = acts
        .into_iter()
        .map(|EndingProof { expired, act, at, why, wrong }| {
            let why = if expired {
                "Hết thời hạn niêm yết.".to_owned()
            } else {
                format!("Thu hồi. Lý do: {why}")
            };
            view! {
                <li class="proof-line">
                    <p class="proof-line__name">{at.long()}</p>
                    <p>{why}</p>
                    <p class="proof-line__link">{named(act)}{agreement(wrong)}</p>
                </li>
            }
        })
        .collect_view();
    some.then(|| {
        view! { <Section id="roi-bang" title="Rời bảng"><ul class="proof-lines">{lines}</ul></Section> }
    })
}

fn documents(documents: Vec<DocumentProof>) -> Option<impl IntoView> {
    let some = !documents.is_empty();
    let lines = documents
        .into_iter()
        .map(|document| {
            let past = document.past().map(past).collect_view();
            let DocumentProof { id, title, file_name, digest: mark, .. } = document;
            view! {
                <li class="proof-line">
                    <a class="proof-line__name" href=format!("/van-ban/{id}")>{title}</a>
                    <p>{file_name}</p>
                    <p class="proof-line__link">"SHA-256 "{digest(mark)}</p>
                    {past}
                </li>
            }
        })
        .collect_view();
    some.then(|| {
        view! {
            <Section id="van-ban" title="Văn bản đính kèm"><ul class="proof-lines">{lines}</ul></Section>
        }
    })
}

/// A file that was replaced.
fn past(version: &Version) -> impl IntoView + use<> {
    let told = format!(
        "Bản trước, {}: {}, {} lượt tải",
        version.period(),
        version.size_text(),
        grouped(version.downloads)
    );
    view! { <p class="proof-line__link">{told}", SHA-256 "{digest(version.digest.clone())}</p> }
}
