//! How much of a procedure is told, and the way to what is not.

use domain::procedures::{Completeness, Part as Told, Role};
use leptos::prelude::*;

use crate::{
    content::{Sheet, jump},
    view::view,
};

pub fn meter(sheet: Sheet) -> AnyView {
    let whole = sheet.procedure();
    let judged = Memo::new(move |_| {
        whole.with(|it| {
            let carries = |(role, name): &(Role, String)| {
                *role == Role::CarriesOut && !name.trim().is_empty()
            };
            let carried = it.agencies.iter().any(carries);
            let fields = it.fields.iter().any(|name| !name.trim().is_empty());
            let record = it.record.clone().tidied();
            let told = Completeness::of(&record, !it.levels.is_empty(), fields, carried);
            (told.percent(), told.missing)
        })
    });
    let shown = move || {
        let (percent, missing) = judged.get()?;
        let links = missing.into_iter().map(|part| {
            view! {
                <li>
                    <button
                        class="button button--plain" type="button"
                        on:click=move |_| jump(sheet, field(part), "")
                    >
                        {part.name()}
                    </button>
                </li>
            }
        });
        let links = links.collect_view();
        let told = if percent == 100 {
            "Đã đủ các mục bắt buộc.".to_owned()
        } else {
            format!("Đã ghi {percent}% các mục người dân cần. Còn thiếu:")
        };
        Some(view! {
            <p id="muc-do-day-du">{told}</p>
            <progress class="meter__bar" max="100" value=percent aria-labelledby="muc-do-day-du"></progress>
            <ul class="meter__missing">{links}</ul>
        })
    };
    view! { <div class="meter">{shown}</div> }
}

const fn field(part: Told) -> &'static str {
    match part {
        Told::Decision => "decision",
        Told::Levels => "levels",
        Told::Fields => "fields",
        Told::Agency => "agencies",
        Told::Audiences => "audiences",
        Told::Steps => "steps",
        Told::Channels | Told::Times | Told::Fees => "channels",
        Told::Dossier => "dossier",
        Told::Results => "results",
        Told::Basis => "basis",
    }
}
