//! Parts of a record in words, as pages show them.

use super::{Amount, Fee, FeeKind, Paper, Record, Time};
use crate::grouped;

impl Record {
    /// The parts in which `other` differs, as the national field set names them.
    pub fn changed(&self, other: &Self) -> Vec<&'static str> {
        let parts = [
            ("số quyết định", self.decision != other.decision),
            ("đối tượng thực hiện", self.audiences != other.audiences),
            ("mức độ trực tuyến", self.scope != other.scope),
            ("trình tự thực hiện", self.steps != other.steps),
            (
                "cách thức, thời hạn, phí và lệ phí",
                (&self.channels, &self.channels_text) != (&other.channels, &other.channels_text),
            ),
            (
                "thành phần hồ sơ",
                (&self.dossier, &self.dossier_text) != (&other.dossier, &other.dossier_text),
            ),
            ("yêu cầu, điều kiện", self.conditions != other.conditions),
            ("kết quả thực hiện", self.results != other.results),
            (
                "căn cứ pháp lý",
                (&self.basis, &self.basis_text) != (&other.basis, &other.basis_text),
            ),
            ("địa chỉ tiếp nhận", self.address != other.address),
            ("địa chỉ nộp trực tuyến", self.online != other.online),
        ];
        parts.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
    }
}

impl Time {
    /// `5 ngày làm việc`; a bare number is told to be bare.
    pub fn text(&self) -> String {
        match self {
            Self::Exact { number, unit } => format!("{number} {}", unit.name()),
            Self::Text(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
                format!("{text} (nguồn không ghi đơn vị)")
            }
            Self::Text(text) => text.clone(),
            Self::Unknown => "Không có thông tin".to_owned(),
        }
    }
}

impl Fee {
    /// `Lệ phí: 50.000 đồng`, `Miễn phí`; without the condition.
    pub fn text(&self) -> String {
        let amount = match &self.amount {
            Amount::Free => "Miễn phí".to_owned(),
            Amount::Dong(dong) => format!("{} đồng", grouped(*dong)),
            // An amount in đồng is text only where it cannot be told apart from the time before it.
            Amount::Text(text) if is_dong(text) => {
                format!("{text} (nguồn ghi liền thời hạn với mức thu)")
            }
            Amount::Text(text) => text.clone(),
        };
        match self.kind {
            FeeKind::Fee => format!("Phí: {amount}"),
            FeeKind::Charge => format!("Lệ phí: {amount}"),
            FeeKind::Unstated => amount,
        }
    }
}

/// Whether a text is a bare figure of đồng.
fn is_dong(text: &str) -> bool {
    let figure = text.trim_end_matches(|sign: char| sign.is_alphabetic() || sign == ' ');
    let unit = text[figure.len()..].trim().to_lowercase();
    !figure.is_empty()
        && figure.bytes().all(|byte| byte.is_ascii_digit() || byte == b',' || byte == b'.')
        && matches!(unit.as_str(), "vnđ" | "đồng" | "việt nam đồng")
}

impl Paper {
    /// `2 bản chính, 1 bản sao`; empty for a remark.
    pub fn number_text(&self) -> String {
        let part = |number: u32, name: &str| (number > 0).then(|| format!("{number} {name}"));
        let parts = [part(self.originals, "bản chính"), part(self.copies, "bản sao")];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::super::Unit;
    use super::*;

    #[test]
    fn told_in_words() {
        let days = Time::Exact { number: 5, unit: Unit::WorkingDays };
        assert_eq!(days.text(), "5 ngày làm việc");
        assert_eq!(Time::Text("7".into()).text(), "7 (nguồn không ghi đơn vị)");
        assert_eq!(Time::Text("Trong ngày".into()).text(), "Trong ngày");
        let fee = |kind, amount| Fee { kind, amount, condition: String::new() }.text();
        assert_eq!(fee(FeeKind::Charge, Amount::Dong(50_000)), "Lệ phí: 50.000 đồng");
        assert_eq!(fee(FeeKind::Unstated, Amount::Free), "Miễn phí");
        let unclear = fee(FeeKind::Unstated, Amount::Text("1200 VNĐ".into()));
        assert_eq!(unclear, "1200 VNĐ (nguồn ghi liền thời hạn với mức thu)");
        assert_eq!(fee(FeeKind::Fee, Amount::Text("150 USD".into())), "Phí: 150 USD");
        let paper = Paper { originals: 2, copies: 1, ..Paper::default() };
        assert_eq!(paper.number_text(), "2 bản chính, 1 bản sao");
        assert_eq!(Paper { copies: 1, ..Paper::default() }.number_text(), "1 bản sao");
    }
}
