//! A date as exactly as it is known.

use domain::exams::Day;
use leptos::prelude::*;

use super::{super::Part, around, judge, keep_shown};
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

    /// `None` where something is written that cannot be read.
    fn read(self, text: &str) -> Option<Day> {
        match self {
            _ if text.trim().is_empty() => Some(Day::Unknown),
            Self::Hour | Self::Day => moments::read(text).map(Day::Exact),
            // `type=month` is unknown to some browsers, so a month is typed as it is said.
            Self::Month => Day::read_month(text),
            Self::Not => Some(Day::Unknown),
        }
    }

    const fn unread(self) -> &'static str {
        match self {
            Self::Hour => "Hãy chọn đủ ngày, tháng, năm và giờ, phút; hoặc xóa hết để trống.",
            Self::Day => "Hãy chọn đủ ngày, tháng, năm; hoặc xóa hết để trống.",
            Self::Month | Self::Not => "Hãy ghi tháng và năm, ví dụ 10/2026.",
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

/// How exactly it is known, and the date.
pub fn day_field(id: &str, label: &str, part: Part<Day>) -> AnyView {
    let day = move || part.get().unwrap_or_default();
    let known = RwSignal::new(Known::of(untrack(day)));
    // Another text was taken over, or a row moved here.
    Effect::new(move |_| {
        let (day, now) = (day(), known.get_untracked());
        if day != Day::Unknown && now.read(&now.write(day)) != Some(day) {
            known.set(Known::of(day));
        }
    });
    let sheet = part.sheet;
    let around = around(sheet, id, "");
    let (wrong, described, invalid) = (around.wrong(), around.described(), around.invalid());
    let left = judge(
        sheet,
        id,
        move |text| known.get_untracked().read(text).is_some(),
        move || known.get_untracked().unread(),
    );
    let (id, label) = (id.to_owned(), label.to_owned());
    let (how_label, how_name) = (label.clone(), format!("{label} – biết đến mức nào"));
    let own = StoredValue::new(id.clone());
    let how_id = format!("{id}-muc");
    let choose = move |event| {
        let chosen = event_target_value(&event);
        let Some((next, ..)) = KNOWN.into_iter().find(|(_, slug, _)| *slug == chosen) else {
            return;
        };
        known.set(next);
        own.with_value(|own| sheet.set_unread(own, None));
        part.change(|day| *day = narrowed(*day, next));
    };
    let options = KNOWN.map(|(own, slug, name)| {
        view! { <option value=slug selected=move || known.get() == own>{name}</option> }
    });
    let input = move || {
        let (known, id, label) = (known.get(), id.clone(), label.clone());
        let (described, invalid) = (described.clone(), invalid.clone());
        (known != Known::Not).then(|| {
            let text = move || known.write(day());
            let first = untrack(text);
            keep_shown(sheet, id.clone(), text, move |shown| {
                let day = untrack(day);
                known.read(shown).unwrap_or_default() == day || Known::of(day) != known && day != Day::Unknown
            });
            let typed = move |event| {
                let read = known.read(&event_target_value(&event));
                if read.is_some() {
                    own.with_value(|own| sheet.set_unread(own, None));
                }
                part.set(read.unwrap_or_default());
            };
            let hint = (known == Known::Month).then_some("Ví dụ 10/2026");
            view! {
                <input
                    class="field__input field__input--short" id=id type=known.input() aria-label=label
                    placeholder=hint autocomplete="off" aria-describedby=described aria-invalid=invalid
                    prop:value=first on:input=typed on:blur=left
                />
            }
        })
    };
    view! {
        <div class="field">
            <label class="field__label" for=how_id.clone()>{how_label}</label>
            {wrong}
            <div class="field__beside">
                <select class="field__input" id=how_id aria-label=how_name on:change=choose>{options.into_iter().collect_view()}</select>
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
