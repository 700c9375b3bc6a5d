//! Yes or no, once or for each of several.

use leptos::prelude::*;

use super::{super::Part, around};
use crate::view::view;

/// Yes or no.
pub fn tick(id: &str, label: &str, hint: &str, part: Part<bool>) -> AnyView {
    let (id, label) = (id.to_owned(), label.to_owned());
    let around = around(part.sheet, &id, hint);
    let described = around.described();
    let hint = around.hint();
    view! {
        <div class="tick">
            <input
                class="tick__box" id=id.clone() type="checkbox" aria-describedby=described
                prop:checked=move || part.get().unwrap_or_default()
                on:change=move |event| part.set(event_target_checked(&event))
            />
            <label class="tick__label" for=id>{label}</label>
            {hint}
        </div>
    }
}

/// Any of several, kept in the order they are offered.
pub fn ticks<T: Copy + PartialEq + Send + Sync + 'static>(
    id: &str,
    label: &str,
    part: Part<Vec<T>>,
    offered: &'static [(T, &'static str)],
) -> AnyView {
    let own = move |number: usize, value: T, name: &'static str| {
        let id = format!("{id}-{number}");
        let change = move |event| {
            let wanted = event_target_checked(&event);
            part.change(|chosen| {
                let kept =
                    |it: &T| (*it == value && wanted) || (*it != value && chosen.contains(it));
                *chosen = offered.iter().map(|(it, _)| *it).filter(|it| kept(it)).collect();
            });
        };
        view! {
            <div class="tick">
                <input
                    class="tick__box" id=id.clone() type="checkbox"
                    prop:checked=move || part.with(|chosen| chosen.contains(&value)).unwrap_or_default()
                    on:change=change
                />
                <label class="tick__label" for=id>{name}</label>
            </div>
        }
    };
    let boxes = offered.iter().enumerate().map(|(at, (value, name))| own(at, *value, name));
    view! {
        <fieldset class="field" id=id.to_owned() tabindex="-1">
            <legend class="field__legend">{label.to_owned()}</legend>
            <div class="ticks">{boxes.collect_view()}</div>
        </fieldset>
    }
}
