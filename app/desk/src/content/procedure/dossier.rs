//! The papers of each case.

use domain::procedures::{Bundle, Paper, Record};
use leptos::prelude::*;

use crate::{
    content::{
        Part,
        fields::Entry,
        part,
        rows::{Names, rows},
        section::beside,
    },
    view::view,
};

const BUNDLES: Names = Names {
    one: "bộ hồ sơ",
    add: "Thêm bộ hồ sơ",
    none: "Chưa có hồ sơ. Mỗi trường hợp là một bộ; chỉ một trường hợp thì để trống tên bộ.",
};
const PAPERS: Names = Names { one: "giấy tờ", add: "Thêm giấy tờ", none: "" };

pub fn dossier(record: Part<Record>) -> AnyView {
    let text =
        Entry::new("dossier_text", "Ghi chung bằng lời", part!(record, dossier_text)).rows(2);
    view! {
        {rows("dossier", BUNDLES, part!(record, dossier), Bundle::default, bundle)}
        {text.hint("Chỉ dùng khi không chia được thành từng giấy tờ.").draw()}
    }
}

fn bundle(place: usize, bundle: Part<Bundle>) -> AnyView {
    let id = |name: &str| format!("dossier[{}].{name}", place + 1);
    let papers = id("papers");
    let new = || Paper { originals: 1, ..Paper::default() };
    view! {
        {Entry::new(id("name"), "Trường hợp", part!(bundle, name)).draw()}
        {rows(papers.clone(), PAPERS, part!(bundle, papers), new, move |at, it| paper(&papers, at, it))}
    }
}

fn paper(rows: &str, place: usize, paper: Part<Paper>) -> AnyView {
    let id = |name: &str| format!("{rows}[{}].{name}", place + 1);
    view! {
        {Entry::new(id("name"), "Tên giấy tờ", part!(paper, name)).rows(2).draw()}
        {beside(view! {
            {Entry::count(id("originals"), "Số bản chính", part!(paper, originals)).draw()}
            {Entry::count(id("copies"), "Số bản sao", part!(paper, copies)).draw()}
            {Entry::new(id("form"), "Mẫu đơn, tờ khai", part!(paper, form)).hint("Tên tệp mẫu, nếu có.").draw()}
        })}
    }
}
