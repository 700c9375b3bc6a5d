//! Agencies that the writer may write for.

use domain::desk::Choices;
use leptos::prelude::*;

use super::{Sheet, fields::Choose, part};
use crate::session;

/// The slug of an agency's name, by which rights are given.
pub fn slug_of(choices: &Choices, name: &str) -> Option<String> {
    let found = choices.agencies.iter().find(|(agency, _)| agency.name == name);
    found.map(|(agency, _)| agency.slug.to_string())
}

pub fn agency(sheet: Sheet) -> AnyView {
    let content = sheet.content();
    let options = move || {
        let own = content.with(|content| content.agency.clone()).unwrap_or_default();
        let whole = session::caller().is_some_and(|caller| caller.may_write_for(None));
        let none =
            if whole { "Của chung trang, không ghi cơ quan" } else { "Hãy chọn cơ quan" };
        let mut options = vec![(String::new(), none.to_owned())];
        sheet.choices.with(|choices| {
            let may = choices.agencies.iter().filter(|(_, role)| role.is_some());
            options.extend(may.map(|(agency, _)| (agency.name.clone(), agency.name.clone())));
        });
        if options.iter().all(|(name, _)| *name != own) {
            options.push((own.clone(), own));
        }
        options
    };
    let options = Memo::new(move |_| options());
    Choose::new("agency", "Cơ quan đăng", part!(content, agency), options.into()).draw()
}
