//! A date as exactly as it is known.

use domain::exams::Day;
use leptos::prelude::*;

use super::{super::Part, keep_shown};
use crate::{moments, view::view};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Hour,
    Day,
    Month,
    Not,
}

const KNOWN: [(Known, &str, &str); 4] = [
    (Known::Hour, "gio", "Ngày và giờ"),
    (Known::Day, "ngay", "Ngày"),
    (Known::Month, "thang", "Tháng"),
    (Known::Not, "chua", "Chưa ấn định"),
];

impl Known {
    fn of(day: Day) -> Self {
        match day {
            Day::Exact(at) if at.has_hour() => Self::Hour,
            Day::Exact(_) => Self::Day,
            Day::Month { .. } => Self::Month,
            Day::Unknown => Self::Not,
        }
    }

    const fn input(self) -> &'static str {
        match self {
            Self::Hour => "datetime-local",
            Self::Day => "date",
            Self::Month | Self::Not => "text",
        }
    }

    fn read(self, text: &str) -> Day {
        match self {
            Self::Hour | Self::Day => moments::read(text).map_or(Day::Unknown, Day::Exact),
            // `type=month` is unknown to some browsers, so a month is typed as it is said.
            Self::Month => read_month(text).unwrap_or_default(),
            Self::Not => Day::Unknown,
        }
    }

    fn write(self, day: Day) -> String {
        match (self, day) {
            (Self::Hour, Day::Exact(at)) => moments::written(at),
            (Self::Day, Day::Exact(at)) => moments::written(at).chars().take(10).collect(),
            (Self::Month, Day::Month { year, month }) => format!("{month:02}/{year}"),
            _ => String::new(),
        }
    }
}

fn read_month(text: &str) -> Option<Day> {
    let (month, year) = text.trim().split_once(['/', '-'])?;
    Day::month(year.trim().parse().ok()?, month.trim().parse().ok()?)
}

/// How exactly it is known, and the date.
pub fn day_field(id: &str, label: &str, part: Part<Day>) -> AnyView {
    let day = move || part.get().unwrap_or_default();
    let known = RwSignal::new(Known::of(untrack(day)));
    // Another text was taken over, or a row moved here.
    Effect::new(move |_| {
        let (day, now) = (day(), known.get_untracked());
        if day != Day::Unknown && now.read(&now.write(day)) != day {
            known.set(Known::of(day));
        }
    });
    let (id, label) = (id.to_owned(), label.to_owned());
    let how_label = label.clone();
    let how_id = format!("{id}-muc");
    let choose = move |event| {
        let chosen = event_target_value(&event);
        let Some((next, ..)) = KNOWN.into_iter().find(|(_, slug, _)| *slug == chosen) else {
            return;
        };
        known.set(next);
        part.change(|day| *day = narrowed(*day, next));
    };
    let options = KNOWN.map(|(own, slug, name)| {
        view! { <option value=slug selected=move || known.get() == own>{name}</option> }
    });
    let input = move || {
        let (known, id, label) = (known.get(), id.clone(), label.clone());
        (known != Known::Not).then(|| {
            let text = move || known.write(day());
            let first = untrack(text);
            keep_shown(id.clone(), text, move |shown| {
                let day = untrack(day);
                known.read(shown) == day || Known::of(day) != known && day != Day::Unknown
            });
            let hint = (known == Known::Month).then_some("Ví dụ 10/2026");
            view! {
                <input
                    class="field__input field__input--short" id=id type=known.input() aria-label=label
                    placeholder=hint autocomplete="off" prop:value=first
                    on:input=move |event| part.set(known.read(&event_target_value(&event)))
                />
            }
        })
    };
    view! {
        <div class="field">
            <label class="field__label" for=how_id.clone()>{how_label}</label>
            <div class="field__beside">
                <select class="field__input" id=how_id on:change=choose>{options.into_iter().collect_view()}</select>
                {input}
            </div>
        </div>
    }
}

/// The same date told as exactly as is wanted now.
fn narrowed(day: Day, known: Known) -> Day {
    let Some(begins) = day.begins() else { return Day::Unknown };
    match known {
        Known::Hour => Day::Exact(begins),
        Known::Day => Day::Exact(domain::Moment::from_vietnam_day(begins.vietnam_day())),
        Known::Month => {
            let text = moments::written(begins);
            let year = text.get(..4).and_then(|it| it.parse().ok());
            let month = text.get(5..7).and_then(|it| it.parse().ok());
            year.zip(month).and_then(|(year, month)| Day::month(year, month)).unwrap_or_default()
        }
        Known::Not => Day::Unknown,
    }
}
