//! The page that shows the sheet before it is printed.

use domain::{Failure, desk::ReadProofSheet, postings::PostingId};
use leptos::prelude::*;

use super::sheet::sheet;
use crate::{
    address::Address,
    failures,
    parts::{Asked, Heading},
    view::view,
};

pub fn proof_sheet_page(address: &Address) -> AnyView {
    let Some(id) = address.param("posting") else {
        return view! {
            <Heading text="Biên bản niêm yết" />
            <p>{failures::words(&Failure::Missing)}</p>
        };
    };
    let asked = Asked::new(move || ReadProofSheet { posting: PostingId(id) });
    view! {
        <Heading text="Biên bản niêm yết" />
        <p class="proof-sheet__ways">
            <button
                class="button button--main" type="button"
                on:click=|_| {
                    let _ = window().print();
                }
            >
                "In biên bản"
            </button>
            <span>"In trên giấy A4. Số liệu và kết quả kiểm là của lúc mở trang này."</span>
        </p>
        {asked.show(sheet)}
    }
}
