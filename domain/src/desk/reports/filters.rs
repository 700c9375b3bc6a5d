//! Which postings a report is of.

use serde::{Deserialize, Serialize};

use super::Day;
use crate::{Moment, Slug, postings::Kind};

/// Which postings a report is of; whatever is `None` is all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Told")]
pub struct Filters {
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    agency: Option<Slug>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    person: Option<String>,
}

/// Filters as a form sends them: what is empty is not chosen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Told {
    /// The first day, as `2026-01-01`.
    pub from: String,
    /// The last day.
    pub until: String,
    /// The agency's slug.
    pub agency: String,
    /// The kind's name.
    pub kind: String,
    /// Who wrote, approved or confirmed an edition, by name.
    pub person: String,
}

/// No name is longer, in characters.
const NAME: usize = 200;

impl TryFrom<Told> for Filters {
    type Error = String;

    fn try_from(told: Told) -> Result<Self, String> {
        let Told { from, until, agency, kind, person } = told;
        let person = person.trim().to_owned();
        if person.chars().count() > NAME {
            return Err(format!("Tên người dài quá {NAME} ký tự; hãy ghi đúng họ tên."));
        }
        let filters = Self {
            from: parsed(&from)?,
            until: parsed(&until)?,
            agency: parsed(&agency)?,
            kind: parsed(&kind)?,
            person: (!person.is_empty()).then_some(person),
        };
        match (filters.from, filters.until) {
            (Some(from), Some(until)) if until < from => Err(format!(
                "Ngày cuối ({}) ở trước ngày đầu ({}); hãy chọn lại.",
                until.text(),
                from.text()
            )),
            _ => Ok(filters),
        }
    }
}

fn parsed<T: std::str::FromStr<Err = String>>(text: &str) -> Result<Option<T>, String> {
    let text = text.trim();
    if text.is_empty() { Ok(None) } else { text.parse().map(Some) }
}

impl Filters {
    /// The first day.
    pub const fn from(&self) -> Option<Day> {
        self.from
    }

    /// The last day.
    pub const fn until(&self) -> Option<Day> {
        self.until
    }

    /// The agency's slug.
    pub fn agency(&self) -> &str {
        self.agency.as_ref().map_or("", Slug::as_str)
    }

    /// One kind only.
    pub const fn kind(&self) -> Option<Kind> {
        self.kind
    }

    /// Who wrote, approved or confirmed an edition.
    pub fn person(&self) -> &str {
        self.person.as_deref().unwrap_or_default()
    }

    /// From which moment, and before which one: what is still to appear was not posted yet. Old
    /// postings of unknown date, kept as of 1970, are in a report without a first day.
    pub fn moments(&self, now: Moment) -> (Moment, Moment) {
        let past = Moment::from_unix(now.unix() + 1);
        let since = self.from.map_or(Moment::from_unix(0), Day::begins);
        (since, self.until.map_or(past, |until| until.ends().min(past)))
    }

    /// The period in words, as `từ 01/01/2026 đến 31/12/2026`.
    pub fn period(&self) -> String {
        match (self.from, self.until) {
            (Some(from), Some(until)) if from == until => format!("ngày {}", from.text()),
            (Some(from), Some(until)) => format!("từ {} đến {}", from.text(), until.text()),
            (Some(from), None) => format!("từ {}", from.text()),
            (None, Some(until)) => format!("đến {}", until.text()),
            (None, None) => "từ trước đến nay".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(from: &str, until: &str) -> Told {
        Told { from: from.into(), until: until.into(), ..Told::default() }
    }

    #[test]
    fn what_is_no_filter_is_explained() {
        let table = [
            (told("2026-02-01", "2026-01-31"), "Ngày cuối (31/01/2026) ở trước ngày đầu"),
            (told("hôm qua", ""), "Không có ngày “hôm qua”"),
            (Told { kind: "poem".into(), ..Told::default() }, "Không có loại bài “poem”"),
            (Told { person: "x".repeat(201), ..Told::default() }, "dài quá 200 ký tự"),
        ];
        for (told, said) in table {
            let refused = Filters::try_from(told).expect_err(said);
            assert!(refused.contains(said), "{refused}");
        }
        assert!(Filters::try_from(Told { agency: "Xã A".into(), ..Told::default() }).is_err());
    }

    #[test]
    fn a_period_ends_with_its_last_day_or_now() {
        let now = Moment::in_vietnam(2026, 11, 25, 10, 0).expect("a minute");
        let table = [
            (
                "2026-01-01",
                "2026-01-31",
                "2026-01-01",
                "2026-02-01",
                "từ 01/01/2026 đến 31/01/2026",
            ),
            ("2026-11-24", "2026-11-24", "2026-11-24", "2026-11-25", "ngày 24/11/2026"),
        ];
        for (from, until, since, before, words) in table {
            let filters = Filters::try_from(told(from, until)).expect(words);
            let begins = |day: &str| day.parse::<Day>().expect("a day").begins();
            assert_eq!(filters.moments(now), (begins(since), begins(before)));
            assert_eq!(filters.period(), words);
        }
        let open = Filters::default();
        assert_eq!(open.moments(now), (Moment::from_unix(0), Moment::from_unix(now.unix() + 1)));
        let ahead = Filters::try_from(told("", "2030-01-01")).expect("a day to come");
        assert_eq!(ahead.moments(now), open.moments(now), "what is to come is not posted");
    }
}
