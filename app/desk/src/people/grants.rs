//! Roles, each in one agency or in all: as words, and as rows of a form.

use domain::desk::{Choices, Grant, Role};
use leptos::{html::Button, prelude::*};

use crate::{
    parts::{Choice, Errors},
    view::view,
};

/// The value of the choice "all agencies", which no slug is.
const ALL: &str = "";

/// `Người soạn ở UBND xã Tân Lập; Quản trị mọi cơ quan`
pub fn words(grants: &[Grant], choices: &Choices) -> String {
    let words = grants.iter().map(|Grant { role, agency }| match agency {
        None => format!("{} mọi cơ quan", role.name()),
        Some(slug) => format!("{} ở {}", role.name(), agency_name(slug, choices)),
    });
    let words: Vec<_> = words.collect();
    if words.is_empty() { "Chưa có vai trò".into() } else { words.join("; ") }
}

fn agency_name(slug: &str, choices: &Choices) -> String {
    let found = choices.agencies.iter().find(|(agency, _)| agency.slug.to_string() == slug);
    found.map_or_else(|| slug.to_owned(), |(agency, _)| agency.name.clone())
}

#[derive(Clone, Copy)]
struct Row {
    number: u32,
    role: RwSignal<String>,
    agency: RwSignal<String>,
}

/// Roles that are being chosen.
#[derive(Clone, Copy)]
pub struct Chosen {
    rows: RwSignal<Vec<Row>>,
    next: RwSignal<u32>,
}

impl Chosen {
    pub fn of(grants: &[Grant]) -> Self {
        let chosen = Self { rows: RwSignal::default(), next: RwSignal::new(0) };
        for grant in grants {
            chosen.add(grant.role, grant.agency.clone());
        }
        chosen
    }

    fn add(self, role: Role, agency: Option<String>) {
        let number = self.next.get_untracked();
        self.next.set(number + 1);
        let role = RwSignal::new(role.slug().to_owned());
        let agency = RwSignal::new(agency.unwrap_or_else(|| ALL.to_owned()));
        self.rows.update(|rows| rows.push(Row { number, role, agency }));
    }

    fn remove(self, number: u32) {
        self.rows.update(|rows| rows.retain(|row| row.number != number));
    }

    pub fn get(self) -> Vec<Grant> {
        let grant = |row: &Row| {
            let role = row.role.get_untracked().parse().ok()?;
            let agency = Some(row.agency.get_untracked()).filter(|agency| agency != ALL);
            Some(Grant { role, agency })
        };
        self.rows.with_untracked(|rows| rows.iter().filter_map(grant).collect())
    }
}

#[component]
pub fn Roles(chosen: Chosen, choices: Choices, errors: Errors) -> impl IntoView {
    let agencies: Vec<_> = std::iter::once((ALL.to_owned(), "Mọi cơ quan".to_owned()))
        .chain(choices.agencies.iter().map(|(it, _)| (it.slug.to_string(), it.name.clone())))
        .collect();
    let first = choices.agencies.first().map(|(agency, _)| agency.slug.to_string());
    let add = NodeRef::<Button>::new();
    let row = move |row: Row| {
        let agencies = agencies.clone();
        view! { <RoleRow row chosen agencies errors add /> }
    };
    view! {
        <fieldset class="roles">
            <legend class="field__legend">"Vai trò"</legend>
            <p class="field__hint">
                "Người soạn viết và trình duyệt. Người duyệt còn sửa bài của người khác, đăng và thu hồi. Quản trị còn lo nhân sự và cài đặt."
            </p>
            <For each=move || chosen.rows.get() key=|row| row.number children=row />
            <p>
                <button
                    class="button" type="button" node_ref=add
                    on:click=move |_| chosen.add(Role::Author, first.clone())
                >
                    "Thêm vai trò"
                </button>
            </p>
        </fieldset>
    }
}

#[component]
fn RoleRow(
    row: Row,
    chosen: Chosen,
    agencies: Vec<(String, String)>,
    errors: Errors,
    /// Where the focus goes when the row is gone.
    add: NodeRef<Button>,
) -> impl IntoView {
    let remove = move |_| {
        if let Some(add) = add.get_untracked() {
            let _ = add.focus();
        }
        chosen.remove(row.number);
    };
    let Row { number, role, agency } = row;
    let place = move || {
        chosen
            .rows
            .with(|rows| rows.iter().position(|row| row.number == number))
            .unwrap_or_default()
            + 1
    };
    let roles = Role::ALL.map(|role| (role.slug().to_owned(), role.name().to_owned())).to_vec();
    view! {
        <div class="roles__row">
            <Choice id=format!("vt-{number}") label="Vai trò" value=role errors options=roles />
            <Choice id=format!("cq-{number}") label="Ở cơ quan" value=agency errors options=agencies />
            <button class="button button--plain" type="button" on:click=remove>
                "Bỏ" <span class="visually-hidden">" vai trò thứ " {place}</span>
            </button>
        </div>
    }
}
