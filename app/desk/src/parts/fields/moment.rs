//! A date and time of day, in Vietnam's time wherever the browser is.

use domain::Moment;
use leptos::prelude::*;

use super::Around;
use crate::{parts::Errors, view::view};

#[component]
pub fn MomentField(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    value: RwSignal<Option<Moment>>,
    errors: Errors,
    #[prop(optional, into)] hint: String,
) -> impl IntoView {
    let around = Around { id: id.clone(), hint, errors };
    let (described, invalid) = (around.described(), around.invalid());
    // What is half typed is no moment yet and must not be wiped: the text is the browser's.
    let first = value.get_untracked().map(written).unwrap_or_default();
    let input = view! {
        <input
            class="field__input field__input--short" id=id type="datetime-local" value=first
            aria-describedby=described aria-invalid=invalid
            on:input=move |event| value.set(read(&event_target_value(&event)))
        />
    };
    around.around(label, input)
}

/// `2026-11-25T07:30`, as browsers write it.
fn written(moment: Moment) -> String {
    moment.iso().chars().take(16).collect()
}

fn read(text: &str) -> Option<Moment> {
    let (date, time) = text.split_once('T')?;
    let mut date = date.splitn(3, '-');
    let (year, month, day) = (date.next()?, date.next()?, date.next()?);
    let (hour, minute) = time.get(..5)?.split_once(':')?;
    Moment::in_vietnam(
        year.parse().ok()?,
        month.parse().ok()?,
        day.parse().ok()?,
        hour.parse().ok()?,
        minute.parse().ok()?,
    )
}
