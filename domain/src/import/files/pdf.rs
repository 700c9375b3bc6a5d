//! Whether a PDF can be read aloud, searched and copied, or is pictures of paper only.

use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

/// A stream is not inflated further: text is found in its first part, and a bomb stays small.
const LONGEST: usize = 1 << 20;
/// All that is inflated of one file.
const BUDGET: usize = 32 << 20;
/// Bytes of shown text by which a page is told from a scan: stamps and page numbers have fewer.
const PAGE: usize = 100;
/// The same in a form, as the picture of a digital signature is one: names, offices and dates.
const FORM: usize = 600;

const STREAM: &[u8] = b"stream";
const END: &[u8] = b"endstream";

/// Whether a whole PDF shows text somewhere, scanned pages with recognised text included.
///
/// A guess, made without building the document: every stream that may be a page's content is
/// inflated and the strings it shows are measured. Fonts alone would not tell: the seal of a
/// digital signature brings one to a scan. Where nothing can be inflated, because the file is
/// encrypted, an embedded font must do.
pub fn pdf_has_text(bytes: &[u8]) -> bool {
    if find(bytes, b"/Encrypt").is_some() {
        return [&b"/Length1"[..], b"/Type1C", b"/CIDFontType0C"]
            .iter()
            .any(|mark| find(bytes, mark).is_some());
    }
    let mut budget = BUDGET;
    let mut at = 0;
    while let Some(stream) = next_stream(bytes, at) {
        at = stream.end;
        let enough = if named(stream.about, b"/Subtype", b"/Form") { FORM } else { PAGE };
        let content = content(&stream);
        if shown(&content) >= enough {
            return true;
        }
        budget = match budget.checked_sub(content.len()) {
            Some(left) => left,
            None => return false,
        };
    }
    false
}

struct Stream<'b> {
    /// Its dictionary, and perhaps something before.
    about: &'b [u8],
    data: &'b [u8],
    end: usize,
}

fn next_stream(bytes: &[u8], from: usize) -> Option<Stream<'_>> {
    let mut word = from + find(bytes.get(from..)?, STREAM)?;
    // The word may also stand in a text; a stream's follows its dictionary.
    while !bytes[..word].trim_ascii_end().ends_with(b">>") {
        word += 1;
        word += find(&bytes[word..], STREAM)?;
    }
    let about = &bytes[from.max(word.saturating_sub(2_000))..word];
    let about = &about[last(about, b"obj")..];
    let rest = &bytes[word + STREAM.len()..];
    let line = if rest.starts_with(b"\r\n") { 2 } else { rest.len().min(1) };
    let start = word + STREAM.len() + line;
    let length = stated(about).filter(|length| ends(&bytes[start..], *length));
    let length = length.or_else(|| find(&bytes[start..], END)).unwrap_or(bytes.len() - start);
    let end = start + length;
    Some(Stream { about, data: &bytes[start..end], end: (end + END.len()).min(bytes.len()) })
}

fn ends(rest: &[u8], length: usize) -> bool {
    rest.get(length..).is_some_and(|after| after.trim_ascii_start().starts_with(END))
}

/// The length a dictionary states itself, so that pictures are jumped over.
fn stated(about: &[u8]) -> Option<usize> {
    let at = find(about, b"/Length ").map(|at| at + 8)?;
    let digits = about[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let refers = about[at + digits..].starts_with(b" 0 R");
    std::str::from_utf8(&about[at..at + digits]).ok().filter(|_| !refers)?.parse().ok()
}

/// What a stream says, if it may be a page's content; empty for pictures, fonts and the like.
fn content(stream: &Stream<'_>) -> Vec<u8> {
    let about = stream.about;
    let marks = [&b"/Length1"[..], b"/Width", b"/XRef", b"/ObjStm", b"/Metadata", b"/EmbeddedFile"];
    let other = marks.iter().any(|mark| find(about, mark).is_some());
    let filters = about.windows(6).filter(|part| *part == b"Decode").count();
    let parameters = about.windows(11).filter(|part| *part == b"DecodeParms").count();
    if other {
        Vec::new()
    } else if filters == parameters {
        stream.data[..stream.data.len().min(LONGEST)].to_vec()
    } else if find(about, b"/FlateDecode").is_some() && filters - parameters == 1 {
        // A stream that is cut or too long still says how it begins.
        decompress_to_vec_zlib_with_limit(stream.data, LONGEST).unwrap_or_else(|cut| cut.output)
    } else {
        Vec::new()
    }
}

/// Bytes of the strings that are shown as text: between `BT` and `ET`, by one of four operators.
fn shown(content: &[u8]) -> usize {
    let (mut in_text, mut waiting, mut bytes, mut at) = (false, 0, 0, 0);
    while let Some(byte) = content.get(at) {
        let rest = &content[at..];
        let length = match byte {
            b'(' => literal(rest),
            b'<' if rest.starts_with(b"<<") => 2,
            b'<' => 1 + rest.iter().take_while(|byte| **byte != b'>').count(),
            b'a'..=b'z' | b'A'..=b'Z' => {
                rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count()
            }
            _ => 1,
        };
        match &rest[..length.min(rest.len())] {
            b"BT" => in_text = true,
            b"ET" => in_text = false,
            b"Tj" | b"TJ" | b"'" | b"\"" if in_text => bytes += std::mem::take(&mut waiting),
            [b'(', ..] => waiting += length.saturating_sub(2),
            [b'<', b'<'] => {}
            [b'<', ..] => waiting += length.saturating_sub(2) / 2,
            [b'a'..=b'z' | b'A'..=b'Z', ..] => waiting = 0,
            _ => {}
        }
        at += length;
    }
    bytes
}

/// The length of `(a \( (b))`, brackets included.
fn literal(text: &[u8]) -> usize {
    let (mut depth, mut at) = (0_u32, 0);
    while let Some(byte) = text.get(at) {
        match byte {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' if depth == 1 => return at + 1,
            b')' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    text.len()
}

/// Whether a dictionary has this key with this name, blanks between or none.
fn named(about: &[u8], key: &[u8], name: &[u8]) -> bool {
    find(about, key).is_some_and(|at| about[at + key.len()..].trim_ascii_start().starts_with(name))
}

fn find(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    let first = sought.first()?;
    let mut at = 0;
    loop {
        at += bytes[at..].iter().position(|byte| byte == first)?;
        if bytes[at..].starts_with(sought) {
            return Some(at);
        }
        at += 1;
    }
}

/// Where the last `sought` begins; 0 when there is none.
fn last(bytes: &[u8], sought: &[u8]) -> usize {
    bytes.windows(sought.len()).rposition(|part| part == sought).unwrap_or_default()
}

#[cfg(test)]
#[path = "pdf_tests.rs"]
mod tests;
