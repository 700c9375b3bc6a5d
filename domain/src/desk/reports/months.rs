//! How many were posted in each month.

use serde::{Deserialize, Serialize};

use super::{Filters, Month};
use crate::postings::Kind;

/// A month's postings by kind, in the order of [`Kind::ALL`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthCount {
    pub month: Month,
    pub counts: [u32; 5],
}

impl MonthCount {
    /// Of all kinds.
    pub fn total(&self) -> u32 {
        self.counts.iter().sum()
    }
}

/// A period of at most so many months shows those of them in which nothing was posted, too.
const SHOWN: i32 = 36;

/// The counts of months without gaps, oldest first.
pub fn months(counted: &[(Month, Kind, u32)], filters: &Filters, latest: Month) -> Vec<MonthCount> {
    let first = counted.iter().map(|(month, ..)| *month).min();
    let last = counted.iter().map(|(month, ..)| *month).max();
    let (Some(mut first), Some(mut last)) = (first, last) else { return Vec::new() };
    let until = filters.until().map_or(latest, |until| until.month().min(latest));
    if let Some(from) = filters.from().map(super::Day::month)
        && until.0 - from.0 < SHOWN
    {
        (first, last) = (first.min(from), last.max(until));
    }
    let mut months: Vec<MonthCount> = (first.0..=last.0)
        .map(|month| MonthCount { month: Month(month), counts: [0; 5] })
        .collect();
    for (month, kind, count) in counted {
        let at = usize::try_from(month.0 - first.0).unwrap_or_default();
        let kind = Kind::ALL.iter().position(|it| it == kind).unwrap_or_default();
        months[at].counts[kind] += count;
    }
    months
}

/// What a chart shows a line for: months, or years where there are more than a few of these.
pub fn bars(months: &[MonthCount]) -> Vec<(String, [u32; 5])> {
    if months.len() <= usize::try_from(SHOWN).unwrap_or_default() {
        return months.iter().map(|it| (it.month.text(), it.counts)).collect();
    }
    let mut years: Vec<(String, [u32; 5])> = Vec::new();
    for MonthCount { month, counts } in months {
        let year = month.year().to_string();
        match years.last_mut() {
            Some((last, sums)) if *last == year => {
                for (sum, count) in sums.iter_mut().zip(counts) {
                    *sum += count;
                }
            }
            _ => years.push((year, *counts)),
        }
    }
    years
}

#[cfg(test)]
mod tests {
    use super::{super::filters::Told, *};

    fn filters(from: &str, until: &str) -> Filters {
        let told = Told { from: from.into(), until: until.into(), ..Told::default() };
        Filters::try_from(told).expect("filters")
    }

    fn month(text: &str) -> Month {
        format!("{text}-01").parse::<super::super::Day>().expect("a day").month()
    }

    #[test]
    fn no_month_is_left_out() {
        let counted = [
            (month("2026-02"), Kind::Notice, 2),
            (month("2026-02"), Kind::Exam, 1),
            (month("2026-04"), Kind::Article, 5),
        ];
        let table = [
            ("", "", "2/2026 3/2026 4/2026"),
            ("2026-01-01", "2026-12-31", "1/2026 2/2026 3/2026 4/2026 5/2026"),
            ("2026-02-10", "2026-04-02", "2/2026 3/2026 4/2026"),
            ("2000-01-01", "", "2/2026 3/2026 4/2026"),
        ];
        for (from, until, expected) in table {
            let found = months(&counted, &filters(from, until), month("2026-05"));
            let names: Vec<String> = found.iter().map(|it| it.month.text()).collect();
            assert_eq!(names.join(" "), expected, "{from} {until}");
            let second = found.iter().find(|it| it.month == month("2026-02")).expect("counted");
            assert_eq!((second.counts, second.total()), ([0, 2, 0, 0, 1], 3));
        }
        assert!(months(&[], &Filters::default(), month("2026-05")).is_empty());
    }

    #[test]
    fn many_months_are_shown_as_years() {
        let counted = [(month("2020-12"), Kind::Article, 1), (month("2024-01"), Kind::Article, 2)];
        let found = months(&counted, &Filters::default(), month("2026-05"));
        assert_eq!(found.len(), 38);
        let years: Vec<(String, u32)> =
            bars(&found).into_iter().map(|(year, counts)| (year, counts[0])).collect();
        let expected = [("2020", 1), ("2021", 0), ("2022", 0), ("2023", 0), ("2024", 2)];
        assert_eq!(years, expected.map(|(year, count)| (year.to_owned(), count)));
        assert_eq!(bars(&found[..2]).len(), 2);
    }
}
