use crate::import::report::Refused;

/// Of one part, in bytes: the board reads at most 2 MB of text at a time.
pub const LARGEST: usize = 1_500_000;

/// Lines of a file that are sent together. Empty lines between them stay, so that they can be counted.
#[derive(Debug, PartialEq)]
pub struct Part<'a> {
    /// The number of its first line in the file, from 1.
    pub first: u32,
    pub text: &'a [u8],
}

/// A file in parts, and its lines that are too long for any.
pub fn cut(file: &[u8]) -> (Vec<Part<'_>>, Vec<Refused>) {
    let file = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
    let (mut parts, mut refused) = (Vec::new(), Vec::new());
    let mut open: Option<Open> = None;
    let mut start = 0;
    for (number, line) in (1..).zip(file.split(|byte| *byte == b'\n')) {
        let end = start + line.len();
        if line.len() > LARGEST {
            refused.push(too_long(number, line.len()));
        } else if !line.trim_ascii().is_empty() {
            let grown = open.take_if(|part| end - part.start <= LARGEST);
            parts.extend(open.and_then(|part| part.of(file)));
            open =
                Some(grown.map_or(Open { first: number, start, end }, |part| Open { end, ..part }));
        }
        start = end + 1;
    }
    parts.extend(open.and_then(|part| part.of(file)));
    (parts, refused)
}

#[derive(Clone, Copy)]
struct Open {
    first: u32,
    start: usize,
    end: usize,
}

impl Open {
    fn of(self, file: &[u8]) -> Option<Part<'_>> {
        Some(Part { first: self.first, text: file.get(self.start..self.end)? })
    }
}

fn too_long(line: u32, bytes: usize) -> Refused {
    let kilobytes = bytes.div_ceil(1000);
    let reason = format!(
        "dòng dài {kilobytes} KB; mỗi dòng tối đa 1.500 KB. Hãy kiểm tra lại tệp: mỗi thủ tục phải nằm trên một dòng riêng"
    );
    Refused { line: Some(line), reason, ..Refused::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(file: &[u8]) -> Vec<(u32, usize)> {
        cut(file).0.iter().map(|part| (part.first, part.text.len())).collect()
    }

    #[test]
    fn empty_lines_are_left_out_but_counted() {
        let (parts, refused) = cut(b"\xef\xbb\xbf\n \r\n{1}\r\n\n{2}\n\n\n");
        assert_eq!(parts, [Part { first: 3, text: b"{1}\r\n\n{2}" }]);
        assert!(refused.is_empty());
        assert!(shape(b"").is_empty() && shape(b"\n\n").is_empty());
    }

    #[test]
    fn parts_end_between_lines() {
        let line = "x".repeat(LARGEST / 2);
        assert_eq!(
            shape(format!("{line}\n{line}").as_bytes()),
            [(1, LARGEST / 2), (2, LARGEST / 2)]
        );
        let line = "x".repeat(LARGEST / 2 - 1);
        assert_eq!(
            shape(format!("{line}\n{line}\n\n{line}\n").as_bytes()),
            [(1, LARGEST - 1), (4, LARGEST / 2 - 1)]
        );
    }

    #[test]
    fn a_line_too_long_is_named_and_the_others_kept() {
        let long = "x".repeat(LARGEST + 1);
        let file = format!("a\n{long}\nb\n{}", &long[1..]);
        let (parts, refused) = cut(file.as_bytes());
        assert_eq!(refused.iter().map(|one| one.line).collect::<Vec<_>>(), [Some(2)]);
        let firsts: Vec<_> = parts.iter().map(|part| part.first).collect();
        assert_eq!(firsts, [1, 3, 4]);
    }
}
