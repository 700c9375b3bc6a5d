//! Amounts: a number and its currency.

use super::super::{super::numbers, text};
use crate::procedures::Amount;

/// Longer names before those they begin with.
const DONG: [&str; 9] = [
    "Việt Nam Đồng",
    "Việt Nam đồng",
    "Đồng Việt Nam",
    "đồng Việt Nam",
    "VNĐ",
    "VND",
    "Đồng",
    "ĐỒNG",
    "đồng",
];
const OTHER: [&str; 13] = [
    "USD",
    "Đô la Mỹ",
    "đô la Mỹ",
    "Đô la",
    "EUR",
    "Euro",
    "JPY",
    "Yên",
    "CNY",
    "Nhân dân tệ",
    "GBP",
    "Bảng Anh",
    "%",
];

/// A number with its currency.
pub struct Money {
    /// How long both are.
    pub length: usize,
    /// How long the number is.
    pub number: usize,
    pub dong: bool,
}

/// The amount a text begins with.
pub fn begin(text: &str) -> Option<Money> {
    let number = number(text);
    if number == 0 {
        return None;
    }
    let name = text[number..].trim_start_matches(' ');
    let blank = text.len() - number - name.len();
    let known = |names: &[&str]| {
        names.iter().find(|known| name.starts_with(**known)).map(|known| known.len())
    };
    let short = || {
        let rest = name.strip_prefix('đ')?;
        (!rest.starts_with(char::is_alphabetic)).then_some(name.len() - rest.len())
    };
    let (currency, dong) = match known(&DONG).or_else(short) {
        Some(length) => (length, true),
        None => (known(&OTHER)?, false),
    };
    Some(Money { length: number + blank + currency, number, dong })
}

/// How long the number is that a text begins with, thousands apart or not.
fn number(text: &str) -> usize {
    if text::digits(text) == 0 {
        return 0;
    }
    let plain = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
    text[..text.bytes().take_while(plain).count()].trim_end_matches(['.', ',']).len()
}

/// Whether a text is one number, thousands apart or not.
pub fn is_whole(text: &str) -> bool {
    numbers::whole(text).is_some()
}

/// Whether an amount was left in words because a time may be glued to it.
pub fn is_unclear(text: &str) -> bool {
    begin(text).is_some_and(|money| {
        money.dong && money.length == text.len() && is_whole_or_glued(&text[..money.number])
    })
}

/// `1200` and `5350,000`, but not the range or the decimals of a rule.
fn is_whole_or_glued(number: &str) -> bool {
    number.split([',', '.']).skip(1).all(|group| group.len() == 3)
}

/// The amount that `told`, of which `money` tells the parts, is.
pub fn amount(told: &str, money: &Money) -> Amount {
    match numbers::whole(&told[..money.number]) {
        Some(0) if money.dong => Amount::Free,
        Some(number) if money.dong => Amount::Dong(number),
        _ => Amount::Text(told[..money.length].to_owned()),
    }
}
