//! Filtering the list: one form, and links that take a filter away.

use std::str::FromStr;

use domain::{
    Failure, grouped,
    procedures::{self, Choice, Choices, ListProcedures, Sort},
};
use leptos::prelude::*;

use crate::{
    address::Address,
    parts::{Question, encoded},
    view::view,
};

/// Longer ones are no words anybody types.
const LONGEST_WORDS: usize = 200;

/// The question an address asks; a filter left empty is none.
pub fn question(address: &Address) -> Question<ListProcedures> {
    let words = address.query("tu-khoa").unwrap_or_default().trim();
    if words.chars().count() > LONGEST_WORDS {
        return Err(Failure::invalid("Từ cần tìm dài quá 200 ký tự. Hãy gõ ngắn hơn."));
    }
    Ok(ListProcedures {
        page: parsed(address, "trang")?.unwrap_or_default(),
        field: parsed(address, "linh-vuc")?,
        agency: parsed(address, "co-quan")?,
        level: parsed(address, "cap")?,
        scope: parsed(address, "muc-do")?,
        words: words.to_owned(),
        sort: parsed(address, "sap-xep")?.unwrap_or_default(),
    })
}

fn parsed<T: FromStr<Err = String>>(address: &Address, name: &str) -> Result<Option<T>, Failure> {
    match address.query(name) {
        // What a form sends of a choice that is not made.
        Some("") => Ok(None),
        _ => address.parsed(name),
    }
}

/// Whether anything is filtered.
pub fn is_set(asked: &ListProcedures) -> bool {
    !pairs(asked).is_empty()
}

/// The filters that are set, as an address has them; without order and page.
fn pairs(asked: &ListProcedures) -> Vec<(&'static str, String)> {
    let slug = |slug: &Option<domain::Slug>| slug.as_ref().map(ToString::to_string);
    let words = Some(asked.words.clone()).filter(|words| !words.is_empty());
    let pairs = [
        ("tu-khoa", words),
        ("linh-vuc", slug(&asked.field)),
        ("co-quan", slug(&asked.agency)),
        ("cap", asked.level.map(|level| level.slug().to_owned())),
        ("muc-do", asked.scope.map(|scope| scope.slug().to_owned())),
    ];
    pairs.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// The list's address with all that is set but the page.
pub fn address(asked: &ListProcedures) -> String {
    written(pairs(asked), asked.sort)
}

fn written(mut pairs: Vec<(&'static str, String)>, sort: Sort) -> String {
    if sort != Sort::default() {
        pairs.push(("sap-xep", sort.slug().to_owned()));
    }
    let query: Vec<String> =
        pairs.into_iter().map(|(name, value)| format!("{name}={}", encoded(&value))).collect();
    if query.is_empty() {
        return procedures::PATH.to_owned();
    }
    format!("{}?{}", procedures::PATH, query.join("&"))
}

/// The form, and what is chosen.
#[component]
pub fn Filters(asked: ListProcedures, choices: Choices) -> impl IntoView {
    let pairs = pairs(&asked);
    let chosen = |name: &str| {
        let pair = pairs.iter().find(|(known, _)| *known == name);
        pair.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let selects = [
        select("linh-vuc", "Lĩnh vực", "Tất cả lĩnh vực", &choices.fields, &chosen("linh-vuc")),
        select(
            "co-quan",
            "Cơ quan thực hiện",
            "Tất cả cơ quan",
            &choices.agencies,
            &chosen("co-quan"),
        ),
        select("cap", "Cấp thực hiện", "Tất cả các cấp", &choices.levels, &chosen("cap")),
        select("muc-do", "Mức độ trực tuyến", "Tất cả mức độ", &choices.scopes, &chosen("muc-do")),
    ];
    let sorts =
        Sort::ALL.map(|sort| option(sort.slug(), sort.name().to_owned(), asked.sort == sort));
    let words = asked.words.clone();
    // Words alone are answered right below.
    let open = pairs.iter().any(|(name, _)| *name != "tu-khoa");
    view! {
        <form class="filters" action=procedures::PATH role="search" aria-label="Tìm và lọc thủ tục" autocomplete="off">
            <p class="filters__words">
                <label class="filters__label" for="tu-khoa">"Tên hoặc mã thủ tục, có dấu hay không dấu"</label>
                <input class="filters__input" id="tu-khoa" name="tu-khoa" type="search" value=words maxlength="200" />
                <button class="button button--main filters__go">"Tìm"</button>
            </p>
            <details class="filters__more" open=open>
                <summary class="filters__summary">"Lọc và sắp xếp"</summary>
                <div class="filters__selects">
                    {selects.collect_view()}
                    <p class="filters__select">
                        <label class="filters__label" for="sap-xep">"Sắp xếp theo"</label>
                        <select class="filters__input" id="sap-xep" name="sap-xep">{sorts.collect_view()}</select>
                    </p>
                    <p class="filters__apply"><button class="button">"Áp dụng"</button></p>
                </div>
            </details>
        </form>
        <Chosen asked choices />
    }
}

fn select(
    name: &'static str,
    label: &'static str,
    all: &'static str,
    choices: &[Choice],
    chosen: &str,
) -> AnyView {
    let options = choices
        .iter()
        .map(|choice| {
            let text = format!("{} ({})", choice.name, grouped(choice.count.into()));
            option(&choice.slug, text, choice.slug == chosen)
        })
        .collect_view();
    view! {
        <p class="filters__select">
            <label class="filters__label" for=name>{label}</label>
            <select class="filters__input" id=name name=name>
                <option value="">{all}</option>
                {options}
            </select>
        </p>
    }
}

fn option(value: &str, text: String, selected: bool) -> AnyView {
    view! { <option value=value.to_owned() selected=selected>{text}</option> }
}

/// What is chosen, each with a link that takes it away.
#[component]
fn Chosen(asked: ListProcedures, choices: Choices) -> impl IntoView {
    let pairs = pairs(&asked);
    let name_of = |name: &str, value: &str| {
        let (label, choices) = match name {
            "linh-vuc" => ("Lĩnh vực", &choices.fields),
            "co-quan" => ("Cơ quan", &choices.agencies),
            "cap" => ("Cấp", &choices.levels),
            "muc-do" => ("Mức độ", &choices.scopes),
            _ => return format!("“{value}”"),
        };
        let known = choices.iter().find(|choice| choice.slug == value);
        format!("{label}: {}", known.map_or(value, |choice| choice.name.as_str()))
    };
    let links = pairs
        .iter()
        .map(|(name, value)| {
            let rest = pairs.iter().filter(|(other, _)| other != name).cloned().collect();
            let label = name_of(name, value);
            view! {
                <li>
                    <a class="chosen__link" href=written(rest, asked.sort)>
                        {label}
                        <span class="chosen__off" aria-hidden="true">"×"</span>
                        <span class="visually-hidden">" – bỏ điều kiện này"</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    (!pairs.is_empty())
        .then(|| view! { <ul class="chosen" aria-label="Đang lọc theo">{links}</ul> })
}
