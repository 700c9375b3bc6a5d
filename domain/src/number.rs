//! Numbers as Vietnamese readers write them.

/// `1585` → `1.585`: thousands are set apart by dots.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_are_set_apart_by_dots() {
        let table =
            [(0, "0"), (999, "999"), (1_000, "1.000"), (1_585, "1.585"), (1_234_567, "1.234.567")];
        for (number, text) in table {
            assert_eq!(grouped(number), text);
        }
    }
}
