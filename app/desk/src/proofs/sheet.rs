//! The sheet.

use domain::{desk::ProofSheet, grouped, proofs::PostingProof};
use leptos::prelude::*;

use super::{
    letterhead::{Letterhead, Signers},
    tables::{documents, editions},
};
use crate::{parts::Qr, view::view};

pub fn sheet(sheet: ProofSheet) -> AnyView {
    let ProofSheet { governing, body, proof, signatures } = sheet;
    let origin = window().location().origin().unwrap_or_default();
    let check = format!("{origin}{}", proof.path());
    let posted = posted(&proof, &origin);
    let (period, read, log) = (period(&proof), read(&proof, &origin), log(&proof));
    view! {
        <article class="proof-sheet" aria-labelledby="bien-ban">
            <Letterhead governing body now=proof.now />
            <h2 class="proof-sheet__title" id="bien-ban">"Biên bản niêm yết"</h2>
            <p class="proof-sheet__about">"Về việc niêm yết công khai trên trang thông tin điện tử"</p>
            <h3>"1. Nội dung niêm yết"</h3>
            {posted}
            <h3>"2. Thời gian niêm yết"</h3>
            {period}
            <h3>"3. Các bản đã đăng"</h3>
            {editions(proof.editions, signatures)}
            <h3>"4. Văn bản đính kèm"</h3>
            {documents(proof.documents)}
            <h3>"5. Lượt xem và tải"</h3>
            {read}
            <h3>"6. Sổ niêm yết"</h3>
            {log}
            <div class="proof-sheet__check">
                <Qr text=check.clone() label="Mã QR đến trang kiểm chứng" />
                <p>"Kiểm chứng biên bản này tại:"<br /><a href=check.clone()>{check.clone()}</a></p>
            </div>
            <Signers />
        </article>
    }
}

fn fact(name: &'static str, value: impl IntoView + 'static) -> AnyView {
    view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
}

fn posted(proof: &PostingProof, origin: &str) -> AnyView {
    let numbers: Vec<&str> = proof.documents.iter().map(|it| it.number.as_str()).collect();
    let numbers: Vec<&str> = numbers.into_iter().filter(|it| !it.is_empty()).collect();
    let numbers = (!numbers.is_empty()).then(|| fact("Số văn bản", numbers.join("; ")));
    let agency = (!proof.agency.is_empty()).then(|| fact("Cơ quan đăng", proof.agency.clone()));
    let digest = proof.editions.first().and_then(|newest| {
        let name = format!("bản {}: ", newest.number);
        let digest = newest.digest.as_ref()?.to_string();
        Some(fact("Mã nội dung", view! { {name}<code class="digest">{digest}</code>" (SHA-256)" }))
    });
    view! {
        <dl class="proof-sheet__facts">
            {fact("Loại", format!("{}, bài số {}", proof.kind.list_name(), proof.id))}
            {fact("Tiêu đề", proof.title.clone())}
            {numbers}
            {agency}
            {fact("Địa chỉ", format!("{origin}{}", proof.posting_path()))}
            {digest}
        </dl>
    }
}

fn period(proof: &PostingProof) -> AnyView {
    let waits = proof.from > proof.now;
    let from = if waits { "Sẽ công khai từ" } else { "Công khai từ" };
    let until = match (&proof.ended, proof.expires) {
        (Some(ended), _) => format!("{}. Lý do: {}", ended.at.short(), ended.why),
        (None, Some(expires)) => format!("{} (hết hạn niêm yết)", expires.short()),
        (None, None) if waits => "khi có bản khác thay hoặc thu hồi".to_owned(),
        (None, None) => format!("{}, vẫn đang niêm yết", proof.now.short()),
    };
    let endings = proof.endings.iter().map(|it| {
        let noted = format!("ghi ở mục {} của sổ", it.act.number);
        match it.expired {
            true => fact("Hết hạn", format!("{} ({noted})", it.at.short())),
            false => fact("Thu hồi", format!("{}: {} ({noted})", it.at.short(), it.why)),
        }
    });
    let endings: Vec<AnyView> = endings.collect();
    view! {
        <dl class="proof-sheet__facts">
            {proof.dated.map(|at| fact("Ngày trên bài", at.date()))}
            {fact(from, proof.from.short())}
            {fact("Đến", until)}
            {endings}
        </dl>
    }
}

fn read(proof: &PostingProof, origin: &str) -> AnyView {
    view! {
        <p>
            {format!(
                "{} lượt xem, {} lượt tải, tính đến {}. Mỗi người đọc, mỗi bài (tệp), mỗi ngày tính một lượt, \
                 theo Quy tắc đếm công bố tại {origin}/quy-tac-dem.",
                grouped(proof.views),
                grouped(proof.downloads),
                proof.now.short(),
            )}
        </p>
    }
}

fn log(proof: &PostingProof) -> AnyView {
    let acts =
        proof.editions.iter().rev().filter_map(|it| Some(it.act.as_ref()?.number.to_string()));
    let acts: Vec<String> = acts.collect();
    let made = if acts.is_empty() {
        "Bài đăng trước khi bảng ghi sổ.".to_owned()
    } else {
        format!("Bài được ghi ở mục {}.", acts.join(", "))
    };
    let faults: Vec<String> = proof.faults().map(str::to_owned).collect();
    let found = if faults.is_empty() {
        "Tính lại khi lập biên bản: khớp.".to_owned()
    } else {
        format!("Tính lại khi lập biên bản: KHÔNG KHỚP. {}", faults.join(" "))
    };
    let head = format!("Lúc {}, sổ ở mục {}, mã ", proof.now.short(), grouped(proof.head.number));
    view! {
        <p>{made}" "{found}" "{head}<code class="digest">{proof.head.hash.to_string()}</code>"."</p>
    }
}
