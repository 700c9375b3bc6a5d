//! Pages of a list.

use domain::Leaf;
use leptos::prelude::*;

use crate::view::view;

/// What the pager needs of a leaf.
pub struct Place {
    page: u32,
    pages: u32,
}

impl<T> From<&Leaf<T>> for Place {
    fn from(leaf: &Leaf<T>) -> Self {
        Self { page: leaf.page.get(), pages: leaf.pages() }
    }
}

/// Links to the pages around this one, the first and the last.
#[component]
pub fn Pager(
    #[prop(into)] place: Place,
    /// The list's address; it may already have a query.
    #[prop(into)]
    address: String,
) -> impl IntoView {
    let Place { page, pages } = place;
    let joint = if address.contains('?') { '&' } else { '?' };
    let href = move |number: u32| match number {
        1 => address.clone(),
        _ => format!("{address}{joint}trang={number}"),
    };
    let numbers = shown(page, pages)
        .into_iter()
        .map(|number| match number {
            None => view! { <li class="pager__gap" aria-hidden="true">"…"</li> },
            Some(number) => {
                let current = (number == page).then_some("page");
                let label = format!("Trang {number}");
                view! {
                    <li>
                        <a class="pager__link" href=href(number) aria-label=label aria-current=current>
                            {number}
                        </a>
                    </li>
                }
            }
        })
        .collect_view();
    let before = (page > 1).then(|| {
        view! { <a class="pager__step" rel="prev" href=href(page - 1)>"← Trang trước"</a> }
    });
    let after = (page < pages).then(|| {
        view! { <a class="pager__step" rel="next" href=href(page + 1)>"Trang sau →"</a> }
    });
    (pages > 1).then(|| {
        view! {
            <nav class="pager" aria-label="Các trang của danh sách">
                {before} <ol class="pager__numbers">{numbers}</ol> {after}
            </nav>
        }
    })
}

/// The first, the last and those within one of `page`; `None` where some are left out.
fn shown(page: u32, pages: u32) -> Vec<Option<u32>> {
    let mut shown: Vec<Option<u32>> = Vec::new();
    let mut last = 0;
    for number in 1..=pages {
        let near = number.abs_diff(page) <= 1 || number == 1 || number == pages;
        if !near {
            continue;
        }
        if number > last + 1 {
            shown.push(None);
        }
        shown.push(Some(number));
        last = number;
    }
    shown
}
