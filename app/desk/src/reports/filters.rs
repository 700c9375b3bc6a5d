//! Which report is wanted: a form, kept in the address.

use domain::{
    desk::{
        PATH,
        reports::{Day, Filters, Preset, ReadReport, Told, writer_text},
    },
    postings::Kind,
};
use leptos::prelude::*;

use crate::{
    address::Address,
    moments, navigation,
    parts::{Asked, Choice, Errors, Form, TextField},
    view::view,
};

/// What the address chooses.
#[derive(Clone)]
pub struct Chosen {
    preset: Preset,
    told: Told,
}

impl Chosen {
    pub fn read(address: &Address) -> Self {
        let value = |name: &str| address.query(name).unwrap_or_default();
        let named = value("ky");
        let dated = !value("tu").is_empty() || !value("den").is_empty();
        let otherwise = if dated { Preset::Custom } else { Preset::Year };
        let preset = Preset::ALL.into_iter().find(|it| it.slug() == named).unwrap_or(otherwise);
        let told = Told {
            from: value("tu"),
            until: value("den"),
            agency: value("co-quan"),
            kind: value("loai"),
            person: value("nguoi"),
        };
        Self { preset, told }
    }

    /// # Errors
    /// A sentence saying what is wrong.
    pub fn filters(&self) -> Result<Filters, String> {
        let mut told = self.told.clone();
        if let Some((from, until)) = self.preset.days(today()) {
            (told.from, told.until) = (from.to_string(), until.to_string());
        }
        told.try_into()
    }

    fn address(&self) -> String {
        let dated = |day: &str| {
            if self.preset == Preset::Custom { day.trim().to_owned() } else { String::new() }
        };
        let Told { from, until, agency, kind, person } = &self.told;
        let values = [
            ("ky", self.preset.slug().to_owned()),
            ("tu", dated(from)),
            ("den", dated(until)),
            ("co-quan", agency.clone()),
            ("loai", kind.clone()),
            ("nguoi", person.clone()),
        ];
        let plain = format!("{PATH}/bao-cao");
        values
            .into_iter()
            .fold(plain, |address, (name, value)| Address::read(&address).with_query(name, &value))
    }
}

fn today() -> Day {
    Day::of(moments::now())
}

type Options = Vec<(String, String)>;

fn with_all(all: &str, others: impl Iterator<Item = (String, String)>) -> Options {
    std::iter::once((String::new(), all.to_owned())).chain(others).collect()
}

/// A choice that the worker no longer offers, as a person of another agency, stays to be seen.
fn with_chosen(mut options: Options, chosen: &str) -> Options {
    if !options.iter().any(|(value, _)| value == chosen) {
        options.push((chosen.to_owned(), chosen.to_owned()));
    }
    options
}

#[component]
pub fn FilterForm(chosen: Chosen, asked: Option<Asked<ReadReport>>) -> impl IntoView {
    let errors = Errors::new();
    let told = chosen.told.clone();
    let days = chosen.preset.days(today());
    let day = |own: &str, named: Option<Day>| {
        RwSignal::new(named.map_or_else(|| own.to_owned(), |day| day.to_string()))
    };
    let preset = RwSignal::new(chosen.preset.slug().to_owned());
    let from = day(&told.from, days.map(|days| days.0));
    let until = day(&told.until, days.map(|days| days.1));
    let [agency, kind, person] =
        [&told.agency, &told.kind, &told.person].map(|value| RwSignal::new(value.clone()));
    let custom = Memo::new(move |_| preset.get() == Preset::Custom.slug());
    let found = move || asked.and_then(Asked::get).unwrap_or_default();
    let agencies = Signal::derive(move || {
        let agencies = found().agencies.into_iter();
        let options = agencies.map(|it| (it.slug.to_string(), it.name));
        with_chosen(with_all("Tất cả cơ quan", options), &agency.get_untracked())
    });
    let people = Signal::derive(move || {
        let people = found().people.into_iter();
        let options = people.map(|name| (name.clone(), writer_text(&name).to_owned()));
        with_chosen(with_all("Tất cả mọi người", options), &person.get_untracked())
    });
    let send = move |()| {
        errors.clear();
        let named = Preset::ALL.into_iter().find(|it| it.slug() == preset.get_untracked());
        let told = Told {
            from: from.get_untracked(),
            until: until.get_untracked(),
            agency: agency.get_untracked(),
            kind: kind.get_untracked(),
            person: person.get_untracked(),
        };
        let chosen = Chosen { preset: named.unwrap_or(Preset::Year), told };
        match chosen.filters() {
            Ok(_) => navigation::go(chosen.address()),
            Err(reason) => {
                errors.add("den", reason);
                errors.show();
            }
        }
    };
    let dates = move || {
        custom.get().then(|| {
            view! {
                <TextField id="tu" label="Từ ngày" kind="date" value=from errors />
                <TextField id="den" label="Đến hết ngày" kind="date" value=until errors />
            }
        })
    };
    view! {
        <div class="report__filters">
            <Form errors on_submit=Callback::new(send)>
                <Choice id="ky" label="Kỳ báo cáo" value=preset errors options=presets() />
                {dates}
                <Choice id="co-quan" label="Cơ quan" value=agency errors options=agencies />
                <Choice id="loai" label="Loại bài" value=kind errors options=kinds() />
                <Choice id="nguoi" label="Người viết hoặc duyệt" value=person errors options=people />
                <button class="button button--main report__ask" type="submit">"Lập báo cáo"</button>
            </Form>
        </div>
    }
}

fn presets() -> Options {
    Preset::ALL.map(|it| (it.slug().to_owned(), it.name().to_owned())).into()
}

fn kinds() -> Options {
    let kinds = Kind::ALL.iter();
    with_all("Mọi loại bài", kinds.map(|it| (it.name().to_owned(), it.list_name().to_owned())))
}
