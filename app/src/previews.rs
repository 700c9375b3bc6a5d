//! A draft shown to who holds its link or writes it: the very page it will be, without a program and without
//! counting.

use domain::{
    Failure,
    desk::{Preview, ReadPreview},
};
use leptos::prelude::*;

use crate::{
    address::Address, articles::show_article, exams::show_exam, meetings::show_meeting,
    notices::show_notice, parts::answered, procedures::show_procedure,
};

pub fn preview_page(address: &Address) -> AnyView {
    let token = address.query("ma").map(str::to_owned).ok_or(Failure::Missing);
    answered(token.map(|token| ReadPreview { token }), show_draft)
}

pub fn show_draft(preview: Preview) -> AnyView {
    match preview {
        Preview::Article(it) => show_article(*it).into_any(),
        Preview::Notice(it) => show_notice(*it).into_any(),
        Preview::Procedure(it) => show_procedure(*it).into_any(),
        Preview::Meeting(it) => show_meeting(*it).into_any(),
        Preview::Exam(it) => show_exam(*it).into_any(),
    }
}
