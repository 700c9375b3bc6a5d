//! Whether all of a posting still agrees, before anything else.

use domain::proofs::PostingProof;
use leptos::prelude::*;

use crate::view::view;

pub fn verdict(proof: &PostingProof) -> AnyView {
    let faults: Vec<String> = proof.faults().map(str::to_owned).collect();
    let at = proof.now.short();
    if !faults.is_empty() {
        let lines = faults.into_iter().map(|fault| view! { <li>{fault}</li> }).collect_view();
        return view! {
            <div class="verdict verdict--wrong">
                <p class="verdict__word">"Không khớp"</p>
                <p>{format!("Tính lại lúc {at} thì có chỗ không khớp với sổ:")}</p>
                <ul class="plain-list">{lines}</ul>
            </div>
        };
    }
    let unchained = proof.unchained();
    let before = (unchained > 0).then(|| {
        view! {
            <p>
                {format!(
                    "Riêng {unchained} bản có từ trước khi bảng ghi sổ: chỉ so được với mã của chính bản ấy.",
                )}
            </p>
        }
    });
    view! {
        <div class="verdict">
            <p class="verdict__word">"Khớp"</p>
            <p>
                {format!(
                    "Tính lại lúc {at}: nội dung mọi bản đúng với mã đã ghi, và các mục ghi bài này vẫn nối đúng \
                     vào sổ.",
                )}
            </p>
            {before}
        </div>
    }
}
