//! What only procedures (thủ tục hành chính) have: the national field set.

mod channels;
mod dossier;
mod meter;
mod outline;

use domain::{
    desk::ProcedureContent,
    procedures::{Basis, Level, Outcome, Record, Role, Scope},
};
use leptos::{html::Select, prelude::*};

use super::{
    Part, Sheet,
    fields::{Choose, Entry, datalist, ticks},
    part,
    rows::{Names, rows},
    section::{beside, section},
};
use crate::{frame::say, view::view};

const AGENCIES: Names =
    Names { one: "cơ quan", add: "Thêm cơ quan", none: "Chưa ghi cơ quan nào." };
const RESULTS: Names =
    Names { one: "kết quả", add: "Thêm kết quả", none: "Chưa ghi kết quả nào." };
const BASIS: Names =
    Names { one: "căn cứ", add: "Thêm căn cứ pháp lý", none: "Chưa ghi căn cứ nào." };

const LEVELS: [(Level, &str); 5] = [
    (Level::Ministry, Level::Ministry.name()),
    (Level::Province, Level::Province.name()),
    (Level::District, Level::District.name()),
    (Level::Commune, Level::Commune.name()),
    (Level::Other, Level::Other.name()),
];

pub fn fields(sheet: Sheet) -> AnyView {
    let whole = sheet.procedure();
    let record = part!(whole, record);
    let basis_text =
        Entry::new("basis_text", "Ghi chung bằng lời", part!(record, basis_text)).rows(2);
    view! {
        {meter::meter(sheet)}
        {section("Thủ tục", facts(sheet, whole, record))}
        {section("Cơ quan", rows("agencies", AGENCIES, part!(whole, agencies), || (Role::CarriesOut, String::new()), agency))}
        {section("Trình tự thực hiện", outline::outline("steps", "Các bước", part!(record, steps)))}
        {section("Cách thức thực hiện", channels::channels(record))}
        {section("Thành phần hồ sơ", dossier::dossier(record))}
        {section("Yêu cầu, điều kiện", outline::outline("conditions", "Yêu cầu, điều kiện", part!(record, conditions)))}
        {section("Kết quả", rows("results", RESULTS, part!(record, results), Outcome::default, outcome))}
        {section("Căn cứ pháp lý", view! {
            {rows("basis", BASIS, part!(record, basis), Basis::default, basis)}
            {basis_text.hint("Chỉ dùng khi không chia được thành từng văn bản.").draw()}
        })}
    }
}

fn facts(sheet: Sheet, whole: Part<ProcedureContent>, record: Part<Record>) -> AnyView {
    let scopes = Scope::ALL.map(|it| (it.slug().to_owned(), it.name().to_owned())).to_vec();
    let scope = Choose::of(
        "scope",
        "Mức độ trực tuyến",
        part!(record, scope),
        Signal::stored(scopes),
        |text| text.parse().ok(),
        |scope: &Scope| scope.slug().to_owned(),
    );
    let former = ["", "1", "2", "3", "4"].map(|it| {
        let name =
            if it.is_empty() { "Không ghi".to_owned() } else { format!("Mức độ {it}") };
        (it.to_owned(), name)
    });
    let former = Choose::of(
        "legacy_level",
        "Mức độ theo cách chia cũ",
        part!(record, legacy_level),
        Signal::stored(former.to_vec()),
        |text| Some(text.parse().ok()),
        |level: &Option<u8>| level.map(|it| it.to_string()).unwrap_or_default(),
    );
    let kind = Entry::new("kind", "Loại thủ tục", part!(record, kind));
    let online = Entry::new("online", "Liên kết nộp trực tuyến", part!(record, online)).kind("url");
    let fields = Entry::lines("fields", "Lĩnh vực", part!(whole, fields)).rows(2);
    let audiences = Entry::lines("audiences", "Đối tượng thực hiện", part!(record, audiences));
    let known = move || sheet.choices.with(|choices| choices.fields.clone());
    view! {
        {beside(view! {
            {Entry::new("code", "Mã thủ tục", part!(whole, code)).hint("Như trên Cơ sở dữ liệu quốc gia, ví dụ 1.004222.").draw()}
            {Entry::new("decision", "Số quyết định công bố", part!(record, decision)).hint("Ví dụ 163/QĐ-BTP.").draw()}
        })}
        {kind.hint("Như trong quyết định công bố, ví dụ TTHC không được luật giao cho địa phương quy định.").draw()}
        {ticks("levels", "Cấp thực hiện", part!(whole, levels), &LEVELS)}
        {fields.hint("Mỗi lĩnh vực một dòng.").draw()}
        {adder("Lĩnh vực có sẵn", known, part!(whole, fields))}
        {audiences.rows(3).hint("Mỗi đối tượng một dòng, ví dụ: Công dân Việt Nam.").draw()}
        {beside(view! {
            {scope.draw()}
            {online.hint("Bắt đầu bằng https://; để trống nếu chưa nộp được qua mạng.").draw()}
        })}
        {former.hint("Bốn mức độ trước Nghị định 42/2022/NĐ-CP, chỉ giữ khi bài cũ đã ghi.").draw()}
        {Entry::new("address", "Địa chỉ tiếp nhận hồ sơ", part!(record, address)).rows(2).draw()}
        {Entry::new("related", "Thủ tục liên quan", part!(record, related)).draw()}
        {datalist("co-quan", move || {
            sheet.choices.with(|it| it.agencies.iter().map(|(agency, _)| agency.name.clone()).collect())
        })}
    }
}

/// Adds one of what there is already to a list of lines; by a button, so that the list can be looked
/// through with the keys.
fn adder(
    label: &'static str,
    known: impl Fn() -> Vec<String> + Send + 'static,
    part: Part<Vec<String>>,
) -> AnyView {
    let options = move || {
        let chosen = part.get().unwrap_or_default();
        let rest = known().into_iter().filter(|name| !chosen.contains(name));
        rest.map(|name| view! { <option value=name.clone()>{name.clone()}</option> }).collect_view()
    };
    let node = NodeRef::<Select>::new();
    let add = move |_| {
        let name = node.get_untracked().map(|list| list.value()).unwrap_or_default();
        if !name.is_empty() {
            part.change(|names| names.push(name.clone()));
            say(format!("Đã thêm {name}."));
        }
    };
    view! {
        <div class="field__beside">
            <select class="field__input" aria-label=label node_ref=node>
                <option value="">{label}</option>
                {options}
            </select>
            <button class="button" type="button" on:click=add>
                "Thêm" <span class="visually-hidden">" "{label.to_lowercase()}</span>
            </button>
        </div>
    }
}

fn agency(place: usize, agency: Part<(Role, String)>) -> AnyView {
    let id = |name: &str| format!("agencies[{}].{name}", place + 1);
    let roles = Role::ALL.map(|it| (it.slug().to_owned(), it.name().to_owned())).to_vec();
    let role = Choose::of(
        id("role"),
        "Vai trò",
        part!(agency, 0),
        Signal::stored(roles),
        |text| Role::ALL.into_iter().find(|role| role.slug() == text),
        |role: &Role| role.slug().to_owned(),
    );
    beside(view! {
        {role.draw()}
        {Entry::new(id("name"), "Tên cơ quan", part!(agency, 1)).list("co-quan").draw()}
    })
}

fn outcome(place: usize, outcome: Part<Outcome>) -> AnyView {
    let id = |name: &str| format!("results[{}].{name}", place + 1);
    beside(view! {
        {Entry::new(id("name"), "Tên kết quả", part!(outcome, name)).draw()}
        {Entry::new(id("code"), "Mã kết quả", part!(outcome, code)).hint("Nếu có, ví dụ KQ.G15.000033.").draw()}
    })
}

fn basis(place: usize, basis: Part<Basis>) -> AnyView {
    let id = |name: &str| format!("basis[{}].{name}", place + 1);
    view! {
        {beside(view! {
            {Entry::new(id("number"), "Số, ký hiệu", part!(basis, number)).draw()}
            {Entry::new(id("date"), "Ngày ban hành", part!(basis, date)).hint("Ví dụ 15/11/2015.").draw()}
        })}
        {Entry::new(id("name"), "Tên văn bản", part!(basis, name)).draw()}
    }
}
