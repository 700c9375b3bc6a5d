//! How much of a procedure is told, by the national field set.

use serde::{Deserialize, Serialize};

use super::{Record, Time};

/// A part of the record that must be told before a citizen can rely on it (Decree
/// 63/2010/NĐ-CP, article 8: what a procedure consists of).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Decision,
    Levels,
    Fields,
    Agency,
    Audiences,
    Steps,
    Channels,
    Times,
    Fees,
    Dossier,
    Results,
    Basis,
}

impl Part {
    /// The national field set's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Decision => "Số quyết định",
            Self::Levels => "Cấp thực hiện",
            Self::Fields => "Lĩnh vực",
            Self::Agency => "Cơ quan thực hiện",
            Self::Audiences => "Đối tượng thực hiện",
            Self::Steps => "Trình tự thực hiện",
            Self::Channels => "Cách thức thực hiện",
            Self::Times => "Thời hạn giải quyết",
            Self::Fees => "Phí, lệ phí",
            Self::Dossier => "Thành phần hồ sơ",
            Self::Results => "Kết quả thực hiện",
            Self::Basis => "Căn cứ pháp lý",
        }
    }
}

/// Which parts are told and which are not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completeness {
    /// What is not told, in the field set's order.
    pub missing: Vec<Part>,
}

impl Completeness {
    /// How many parts there are.
    pub const PARTS: usize = 12;

    /// Judges a record, and what stands beside it. A part that is told as text only counts as told;
    /// conditions do not count, since many procedures have none.
    pub fn of(record: &Record, levels: bool, fields: bool, agency: bool) -> Self {
        let channels_told = !record.channels_text.is_empty();
        let every = |told: fn(&super::Channel) -> bool| {
            channels_told || !record.channels.is_empty() && record.channels.iter().all(told)
        };
        let parts = [
            (Part::Decision, !record.decision.is_empty()),
            (Part::Levels, levels),
            (Part::Fields, fields),
            (Part::Agency, agency),
            (Part::Audiences, !record.audiences.is_empty()),
            (Part::Steps, !record.steps.is_empty()),
            (Part::Channels, channels_told || !record.channels.is_empty()),
            (Part::Times, every(|channel| channel.time != Time::Unknown)),
            (Part::Fees, every(|channel| !channel.fees.is_empty())),
            (Part::Dossier, !record.dossier.is_empty() || !record.dossier_text.is_empty()),
            (Part::Results, !record.results.is_empty()),
            (Part::Basis, !record.basis.is_empty() || !record.basis_text.is_empty()),
        ];
        let missing = parts.into_iter().filter(|(_, told)| !told).map(|(part, _)| part);
        Self { missing: missing.collect() }
    }

    /// How many hundredths of the parts are told, rounded down: 100 only when nothing is missing.
    pub fn percent(&self) -> usize {
        (Self::PARTS - self.missing.len()) * 100 / Self::PARTS
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Amount, Channel, Fee, FeeKind, OutlineLine, Unit, Way};
    use super::*;

    fn channel(time: Time, fees: Vec<Fee>) -> Channel {
        Channel { way: Way::InPerson, time, fees, note: String::new() }
    }

    #[test]
    fn a_listed_procedure_tells_little() {
        let listed = Completeness::of(&Record::default(), false, true, true);
        assert_eq!(listed.percent(), 16);
        assert!(!listed.missing.contains(&Part::Fields));
    }

    #[test]
    fn every_way_must_tell_its_time_and_fees() {
        let free = || {
            vec![Fee { kind: FeeKind::Unstated, amount: Amount::Free, condition: String::new() }]
        };
        let days = Time::Exact { number: 5, unit: Unit::WorkingDays };
        let mut record = Record {
            decision: "1/QĐ-UBND".into(),
            audiences: vec!["Công dân".into()],
            steps: vec![OutlineLine { depth: 0, text: "Nộp.".into() }],
            channels: vec![channel(days.clone(), free()), channel(Time::Unknown, free())],
            dossier_text: "Tờ khai".into(),
            results: vec![Default::default()],
            basis_text: "Luật".into(),
            ..Record::default()
        };
        let of = |record: &Record| Completeness::of(record, true, true, true);
        assert_eq!(of(&record).missing, [Part::Times]);
        record.channels[1] = channel(days, Vec::new());
        assert_eq!(of(&record).missing, [Part::Fees]);
        record.channels.pop();
        assert_eq!(of(&record).percent(), 100);
    }
}
