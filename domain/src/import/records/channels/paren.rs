//! The text in parentheses behind an amount: often doubled, and lists have parentheses of their own.

use super::super::text;

/// How far a list is followed, in characters.
const FAR: usize = 3000;

/// The text in parentheses that stands right here, without them, and what follows.
pub fn begin(text: &str) -> (String, &str) {
    let Some(open) = text.trim_start_matches(' ').strip_prefix('(') else {
        return (String::new(), text);
    };
    let (end, after) = closed(open);
    let mut inner = open[..end].trim();
    // `((…).)`
    for _ in 0..3 {
        let Some(bare) = inner.strip_prefix('(') else { break };
        match balanced(bare, false) {
            Some(end) if bare[end + 1..].trim_matches(['.', ';', ',', ')', ' ']).is_empty() => {
                inner = bare[..end].trim();
            }
            _ => break,
        }
    }
    (text::told(inner), &open[after..])
}

/// Where the text of an open parenthesis ends, and where the text behind it begins.
fn closed(text: &str) -> (usize, usize) {
    let plain = balanced(text, false);
    if let Some(end) = plain.filter(|end| ends_cell(&text[end + 1..])) {
        return (end, end + 1);
    }
    // `(a) … b) …)`: the marks of a list close nothing.
    let near = text.char_indices().map(|(at, _)| at).nth(FAR).unwrap_or(text.len());
    if let Some(end) = balanced(&text[..near], true).filter(|end| ends_cell(&text[end + 1..])) {
        return (end, end + 1);
    }
    let Some(end) = plain.or_else(|| text.rfind(')')) else { return (text.len(), text.len()) };
    // One too many: `(…))`.
    let rest = text[end + 1..].trim_start_matches(['.', ' ']);
    (end, text.len() - rest.strip_prefix(')').unwrap_or(&text[end + 1..]).len())
}

fn ends_cell(rest: &str) -> bool {
    rest.is_empty()
        || rest.starts_with(|sign: char| {
            sign.is_uppercase() || sign.is_ascii_digit() || "-+*(;\n".contains(sign)
        })
}

/// Where an open parenthesis is closed. With `lists`, the `b)` of a list closes nothing.
fn balanced(text: &str, lists: bool) -> Option<usize> {
    let mut depth = 1_usize;
    let (mut before, mut last) = (' ', ' ');
    for (at, sign) in text.char_indices() {
        let mark = || {
            lists && matches!(before, ' ' | '\n' | ';') && (last.is_alphanumeric() || last == '+')
        };
        if sign == '(' {
            depth += 1;
        } else if sign == ')' && !mark() {
            depth -= 1;
            if depth == 0 {
                return Some(at);
            }
        }
        (before, last) = (last, sign);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parentheses_are_taken_off() {
        let table = [
            ("(mỗi hồ sơ)Ghi chú", "mỗi hồ sơ", "Ghi chú"),
            (" ((mỗi hồ sơ).)", "mỗi hồ sơ", ""),
            ("((mỗi hồ sơ) )Mô tả", "mỗi hồ sơ", "Mô tả"),
            ("((giảm nửa); người già được miễn.)", "(giảm nửa); người già được miễn.", ""),
            ("(hồ sơ(giảm (nửa)))", "hồ sơ(giảm (nửa))", ""),
            ("(theo lượt (nếu có).))Nộp", "theo lượt (nếu có).", "Nộp"),
            ("(a) Trẻ em; b) Người già)Nộp", "a) Trẻ em; b) Người già", "Nộp"),
            ("(loại (1) và (2))Nộp", "loại (1) và (2)", "Nộp"),
            ("(chưa đóng", "chưa đóng", ""),
            ("(Không)Nộp", "", "Nộp"),
            ("không có", "", "không có"),
        ];
        for (text, inner, after) in table {
            assert_eq!(begin(text), (inner.to_owned(), after), "{text}");
        }
    }
}
