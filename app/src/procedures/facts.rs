//! What is told of a procedure besides how to go about it.

use domain::{
    agencies::AgencyName,
    postings::Kind,
    procedures::{Level, Procedure, Role, Scope},
};
use leptos::prelude::*;

use crate::{parts::Section, view::view};

/// What is told of it at a glance.
pub fn facts(procedure: &Procedure) -> impl IntoView + use<> {
    let record = &procedure.record;
    let levels: Vec<_> = procedure.levels.iter().map(|level| level.name()).collect();
    let ended = procedure.levels.contains(&Level::District).then_some(
        " (cấp huyện đã kết thúc hoạt động từ 01/07/2025; nay hỏi tại Ủy ban nhân dân cấp xã hoặc cấp tỉnh)",
    );
    let fields = procedure.fields.iter().map(|field| {
        let href = format!("{}?linh-vuc={}", Kind::Procedure.path(), field.slug);
        view! { <a href=href>{field.name.clone()}</a> }
    });
    view! {
        <dl class="facts">
            {involved(procedure, Role::CarriesOut)}
            {plain("Đối tượng thực hiện", record.audiences.join("; "))}
            {fact("Lĩnh vực", joined(fields))}
            {plain("Cấp thực hiện", format!("{}{}", levels.join(", "), ended.unwrap_or_default()))}
            {plain("Mức độ trực tuyến", scope(procedure))}
        </dl>
    }
}

/// What few ask for.
pub fn more(procedure: &Procedure) -> Option<impl IntoView + use<>> {
    let record = &procedure.record;
    let facts = [
        involved(procedure, Role::Decides),
        involved(procedure, Role::Delegated),
        involved(procedure, Role::Coordinates),
        involved(procedure, Role::Issues),
        plain("Quyết định công bố", record.decision.clone()),
        plain("Loại thủ tục", record.kind.clone()),
        plain("Thủ tục liên quan", record.related.clone()),
    ];
    let some = facts.iter().any(Option::is_some);
    some.then(|| {
        let facts = facts.collect_view();
        view! { <Section id="khac" title="Thông tin khác"><dl class="facts">{facts}</dl></Section> }
    })
}

/// The old scheme's level stays readable beside the new one's word.
fn scope(procedure: &Procedure) -> String {
    let record = &procedure.record;
    let legacy = record.legacy_level.map(|level| format!("mức độ {level} theo cách chia cũ"));
    match (record.scope, legacy) {
        (Scope::Unknown, None) => String::new(),
        (Scope::Unknown, Some(legacy)) => format!("Chưa rõ ({legacy})"),
        (scope, Some(legacy)) => format!("{} ({legacy})", scope.name()),
        (scope, None) => scope.name().to_owned(),
    }
}

fn involved(procedure: &Procedure, role: Role) -> Option<AnyView> {
    let names = procedure.agencies.iter().filter(|it| it.role == role);
    fact(role.name(), joined(names.map(|it| linked(&it.agency))))
}

fn plain(name: &'static str, value: String) -> Option<AnyView> {
    let value = (!value.is_empty()).then(|| value.into_any());
    fact(name, joined(value.into_iter()))
}

fn linked(agency: &AgencyName) -> AnyView {
    view! { <a href=agency.path()>{agency.name.clone()}</a> }
}

fn joined(views: impl Iterator<Item = AnyView>) -> Option<AnyView> {
    let views: Vec<AnyView> = views.map(|view| view! { <p>{view}</p> }).collect();
    (!views.is_empty()).then(|| views.into_any())
}

fn fact(name: &'static str, value: Option<AnyView>) -> Option<AnyView> {
    value.map(|value| {
        view! { <div class="facts__fact"><dt>{name}</dt><dd>{value}</dd></div> }
    })
}
