//! Fees and charges: `Phí : 50,000 Đồng (điều kiện)`, several in one cell.

use super::{super::text, money, paren};
use crate::procedures::{Amount, Fee, FeeKind};

const FREE: &str = "Miễn phí";
const LABELS: [(&str, FeeKind); 2] = [("Lệ phí", FeeKind::Charge), ("Phí", FeeKind::Fee)];
/// A condition that names the fee is no longer than this, in bytes.
const NAME: usize = 120;
/// The same of a rule without a label before it.
const RULE: usize = 160;

/// Whether a fee stands here.
pub fn begins(text: &str) -> bool {
    text.starts_with(FREE)
        || text.starts_with(text::NOTHING)
        || money::begin(text).is_some()
        || label(text).is_some()
}

/// `Phí :`, `Lệ phí:`, and how long it is.
fn label(text: &str) -> Option<(FeeKind, usize)> {
    LABELS.iter().find_map(|(name, kind)| {
        let rest = text.strip_prefix(name)?.trim_start_matches(' ');
        let rest = rest.strip_prefix(':')?.trim_start_matches(' ');
        Some((*kind, text.len() - rest.len()))
    })
}

/// The fees at the start of a text, and what follows them.
pub fn read(text: &str) -> (Vec<Fee>, &str) {
    let mut fees = Vec::new();
    if let Some(rest) = text.strip_prefix(text::NOTHING) {
        return (fees, rest);
    }
    let mut rest = text;
    loop {
        let next = rest.trim_start_matches([';', ',', '\n', ' ']);
        let Some((fee, after)) = one(next, fees.is_empty()) else { return (fees, rest) };
        fees.push(fee);
        rest = after;
    }
}

fn one(text: &str, first: bool) -> Option<(Fee, &str)> {
    let (label, length) = label(text).unwrap_or_default();
    let rest = &text[length..];
    let (amount, after) = amount(rest, first, length > 0)?;
    let (mut condition, mut after) = paren::begin(after);
    if condition.is_empty() && after.starts_with('/') {
        let end = tail(after);
        let unit = after[..end].trim();
        (condition, after) = paren::begin(&after[end..]);
        condition =
            if condition.is_empty() { unit.to_owned() } else { format!("{unit} ({condition})") };
    }
    let kind = if label == FeeKind::Unstated { named(&condition) } else { label };
    Some((Fee { kind, amount, condition }, after))
}

/// The amount, and what follows. Those after the first must have a cell's shape, since
/// descriptions tell amounts too.
fn amount(text: &str, first: bool, labelled: bool) -> Option<(Amount, &str)> {
    if let Some(after) = text.strip_prefix(FREE) {
        return Some((Amount::Free, after));
    }
    let money = money::begin(text);
    if let Some(money) = &money {
        let after = &text[money.length..];
        let whole = is_cell(after) || first && after.starts_with('/');
        // Cells write the currency with a capital, sentences do not.
        let cell = first || !text[money.number..].trim_start().starts_with('đ');
        if cell && whole {
            return Some((money::amount(text, money), after));
        }
    }
    // A rule in the place of an amount: `Phí : Theo bảng giá (…)`, `0,1 % giá trị`.
    let end = text.find(['(', ';', '\n']).unwrap_or(text.len());
    let words = text[..end].trim();
    let rule = labelled || money.as_ref().is_some_and(|money| !money.dong) && end <= RULE;
    if first && rule && !words.is_empty() {
        return Some((Amount::Text(words.to_owned()), &text[end..]));
    }
    let money = money.filter(|_| first)?;
    Some((money::amount(text, &money), &text[money.length..]))
}

/// Whether a cell ends here, rather than a sentence going on.
fn is_cell(after: &str) -> bool {
    let after = after.strip_prefix('.').unwrap_or(after);
    let bare = after.trim_start_matches(' ');
    let glued = bare.len() == after.len();
    bare.is_empty()
        || bare.starts_with(['(', ';', '\n'])
        || glued
            && bare.starts_with(|sign: char| {
                sign.is_uppercase() || sign.is_ascii_digit() || "-+*".contains(sign)
            })
}

/// `/hồ sơ` up to where the next cell or a parenthesis begins.
fn tail(text: &str) -> usize {
    let mut last = '/';
    for (at, sign) in text.char_indices() {
        if matches!(sign, '(' | ';' | '\n' | '.') || sign.is_uppercase() && last.is_lowercase() {
            return at;
        }
        last = sign;
    }
    text.len()
}

/// A condition that is only the fee's name tells its kind.
fn named(condition: &str) -> FeeKind {
    let rest_of = |name: &str| {
        condition.strip_prefix(name).filter(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let short = condition.len() <= NAME && !condition.trim_end_matches('.').contains(". ");
    LABELS
        .iter()
        .find(|(name, _)| short && rest_of(name).is_some())
        .map_or(FeeKind::Unstated, |(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> (Vec<String>, &str) {
        let (fees, rest) = read(text);
        let told = |fee: &Fee| format!("{} [{}]", fee.text(), fee.condition);
        (fees.iter().map(told).collect(), rest)
    }

    #[test]
    fn fees_of_a_cell() {
        let table: [(&str, &[&str], &str); 22] = [
            ("Miễn phí", &["Miễn phí []"], ""),
            ("Miễn phí(trẻ em)Nộp tại quầy", &["Miễn phí [trẻ em]"], "Nộp tại quầy"),
            ("Không có thông tinNộp tại quầy", &[], "Nộp tại quầy"),
            ("12,000 Việt Nam Đồng", &["12.000 đồng []"], ""),
            ("1.500.000 đồng", &["1.500.000 đồng []"], ""),
            ("8000 VNĐ(Phí thẩm tra)", &["Phí: 8.000 đồng [Phí thẩm tra]"], ""),
            ("8000 Đồng(Lệ phí)Ghi", &["Lệ phí: 8.000 đồng [Lệ phí]"], "Ghi"),
            ("50 USD(mỗi lượt)70 USD", &["50 USD [mỗi lượt]", "70 USD []"], ""),
            (
                "Phí : 5000 Đồng (lượt đầu)\nLệ phí : 0 Đồng",
                &["Phí: 5.000 đồng [lượt đầu]", "Lệ phí: Miễn phí []"],
                "",
            ),
            (
                "Phí: 5000 Đồng; Lệ phí: 7.000 Đồng(a)",
                &["Phí: 5.000 đồng []", "Lệ phí: 7.000 đồng [a]"],
                "",
            ),
            ("5,000 Đồng9,000 Đồng", &["5.000 đồng []", "9.000 đồng []"], ""),
            // What a description tells of amounts is no second fee.
            (
                "5,000 ĐồngPhí: 5.000 đồng/lượt (nửa giá).",
                &["5.000 đồng []"],
                "Phí: 5.000 đồng/lượt (nửa giá).",
            ),
            (
                "5,000 Đồng(a)9.000 đồng (chín nghìn)",
                &["5.000 đồng [a]"],
                "9.000 đồng (chín nghìn)",
            ),
            ("5,000 Đồng/lượt(người lớn)Ghi", &["5.000 đồng [/lượt (người lớn)]"], "Ghi"),
            ("75.000đ/thẻ", &["75.000 đồng [/thẻ]"], ""),
            ("Phí : Theo bảng giá(năm nay)", &["Phí: Theo bảng giá [năm nay]"], ""),
            ("Phí : 5 Đồng mỗi trang", &["Phí: 5 Đồng mỗi trang []"], ""),
            ("0,2 % giá trị hàng", &["0,2 % giá trị hàng []"], ""),
            ("1.5000 Đồng", &["1.5000 Đồng (nguồn ghi liền thời hạn với mức thu) []"], ""),
            ("Phí : (xem bảng)", &[], "Phí : (xem bảng)"),
            ("Nộp tại quầy", &[], "Nộp tại quầy"),
            ("", &[], ""),
        ];
        for (text, fees, rest) in table {
            assert_eq!(
                told(text),
                (fees.iter().map(|fee| (*fee).to_owned()).collect(), rest),
                "{text}"
            );
        }
    }
}
