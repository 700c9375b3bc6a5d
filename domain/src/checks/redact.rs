//! Excerpts made fit for logs.

/// The text without what could name a person: of long numbers the last two digits stay, of a date
/// its year, of an e-mail its domain.
pub fn redact(excerpt: &str) -> String {
    let signs: Vec<char> = excerpt.chars().collect();
    let mut hidden = vec![false; signs.len()];
    let mut at = 0;
    while at < signs.len() {
        if signs[at].is_ascii_digit() {
            let end = number_end(&signs, at);
            let digits: Vec<usize> = (at..end).filter(|n| signs[*n].is_ascii_digit()).collect();
            let kept = match digits.len() {
                0..6 => digits.len(),
                _ if is_date(&signs[at..end]) => 4,
                _ => 2,
            };
            digits[..digits.len() - kept].iter().for_each(|n| hidden[*n] = true);
            at = end;
        } else {
            at += 1;
        }
    }
    for at in (0..signs.len()).filter(|at| signs[*at] == '@') {
        let local = signs[..at].iter().rev().take_while(|sign| is_local(**sign)).count();
        hidden[at - local..at].fill(true);
    }
    signs.iter().zip(hidden).map(|(sign, hidden)| if hidden { '•' } else { *sign }).collect()
}

/// The end of digits with at most two other signs between them, none of them a letter.
fn number_end(signs: &[char], start: usize) -> usize {
    let (mut end, mut at) = (start, start);
    while at < signs.len() && at <= end + 2 {
        if signs[at].is_ascii_digit() {
            end = at + 1;
        } else if signs[at].is_alphanumeric() || matches!(signs[at], ',' | ';' | ':') {
            break;
        }
        at += 1;
    }
    end
}

/// Day, month and a year of four digits.
fn is_date(signs: &[char]) -> bool {
    let parts: Vec<usize> =
        signs.split(|sign| matches!(sign, '/' | '.' | '-')).map(<[char]>::len).collect();
    matches!(parts[..], [1..=2, 1..=2, 4])
}

fn is_local(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '.' | '_' | '-' | '+')
}

#[cfg(test)]
mod tests {
    use super::redact;

    #[test]
    fn nobody_can_be_named_by_what_is_left() {
        let table = [
            ("CCCD 079203001234 cấp", "CCCD ••••••••••34 cấp"),
            ("079 203 001 234", "••• ••• ••• •34"),
            ("số 012345678", "số •••••••78"),
            ("ĐT (0203) 3.825.123.", "ĐT (••••) •.•••.•23."),
            ("+84 912 345 678", "+•• ••• ••• •78"),
            ("sinh 12/03/1990", "sinh ••/••/1990"),
            ("sinh 1-3-1990", "sinh •-•-1990"),
            ("lan.nguyen@gmail.com", "••••••••••@gmail.com"),
            ("0912345678, 0987654321", "••••••••78, ••••••••21"),
            ("năm 2024, Điều 12", "năm 2024, Điều 12"),
            ("Số 12/TB-UBND", "Số 12/TB-UBND"),
            ("", ""),
        ];
        for (text, redacted) in table {
            assert_eq!(redact(text), redacted, "{text}");
        }
    }
}
