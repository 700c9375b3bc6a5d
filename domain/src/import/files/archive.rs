//! What a ZIP holds, told from its directory: it lies at the end, so nothing is unpacked.

use super::names::{extension, tidied};

const END: &[u8] = b"PK\x05\x06";
const END_LENGTH: usize = 22;
const WIDE: &[u8] = b"PK\x06\x06";
const WIDE_PLACE: &[u8] = b"PK\x06\x07";
const ENTRY: &[u8] = b"PK\x01\x02";
const ENTRY_LENGTH: usize = 46;

const CUT: &str = "bị cắt cụt hoặc hỏng; hãy nén hoặc lưu lại rồi gửi lại";
const BROKEN: &str = "có mục lục hỏng; hãy nén hoặc lưu lại rồi gửi lại";
const MANY: &str = "chứa quá nhiều tệp để kiểm tra; hãy tách thành nhiều tệp ZIP nhỏ hơn";

/// The names of all that a ZIP holds, read from its last bytes.
///
/// # Errors
/// The rest of a Vietnamese sentence about the file.
pub fn entries(tail: &[u8]) -> Result<Vec<String>, &'static str> {
    let (end, size, count) = directory(tail).ok_or(CUT)?;
    let mut at = usize::try_from(size).ok().and_then(|size| end.checked_sub(size)).ok_or(MANY)?;
    let mut names = Vec::new();
    while at < end {
        let (name, next) = entry(tail, at).filter(|(_, next)| *next <= end).ok_or(BROKEN)?;
        names.push(name);
        at = next;
    }
    // Readers that count and readers that walk must see the same files.
    if names.len() as u64 == count { Ok(names) } else { Err(BROKEN) }
}

/// Something a ZIP holds, still pressed.
pub struct Part<'z> {
    pub name: String,
    /// How it is pressed: 0 not at all, 8 deflated.
    pub method: u64,
    pub data: &'z [u8],
}

/// All that a whole ZIP holds, as far as its directory can be followed.
pub fn parts(zip: &[u8]) -> Vec<Part<'_>> {
    let Some((end, size, _)) = directory(zip) else { return Vec::new() };
    let start = usize::try_from(size).ok().and_then(|size| end.checked_sub(size));
    let (mut parts, mut at) = (Vec::new(), start.unwrap_or(end));
    while let Some((name, next)) = entry(zip, at).filter(|(_, next)| *next <= end) {
        if let Some((method, data)) = pressed(zip, at) {
            parts.push(Part { name, method, data });
        }
        at = next;
    }
    parts
}

/// The bytes of the entry that the directory has at `at`, and how they are pressed.
fn pressed(zip: &[u8], at: usize) -> Option<(u64, &[u8])> {
    let [method, size, local] =
        [(10, 2), (20, 4), (42, 4)].map(|(field, length)| number(zip, at + field, length));
    let local = usize::try_from(local?).ok()?;
    zip.get(local..)?.starts_with(b"PK\x03\x04").then_some(())?;
    // What stands before the bytes is told there, and may differ from the directory.
    let before = number(zip, local + 26, 2)? + number(zip, local + 28, 2)?;
    let start = local + 30 + usize::try_from(before).ok()?;
    let length = usize::try_from(size?).ok()?;
    Some((method?, zip.get(start..start.checked_add(length)?)?))
}

/// Where the directory ends in `tail`, its size, and how many it lists.
fn directory(tail: &[u8]) -> Option<(usize, u64, u64)> {
    // The comment reaches to the very end: an end within another's comment is none.
    let latest = tail.len().checked_sub(END_LENGTH)?;
    let at = (0..=latest).rev().find(|at| {
        let comment = tail.len() - at - END_LENGTH;
        tail[*at..].starts_with(END) && number(tail, at + 20, 2) == Some(comment as u64)
    })?;
    match wide(tail, at) {
        Some(found) => Some(found),
        None => Some((at, number(tail, at + 12, 4)?, number(tail, at + 10, 2)?)),
    }
}

/// The same of ZIP64, which some programs write even for small files.
fn wide(tail: &[u8], end: usize) -> Option<(usize, u64, u64)> {
    let place = end.checked_sub(20).filter(|at| tail[*at..].starts_with(WIDE_PLACE))?;
    let at = place.checked_sub(56).filter(|at| tail[*at..].starts_with(WIDE))?;
    Some((at, number(tail, at + 40, 8)?, number(tail, at + 32, 8)?))
}

/// An entry's name, and where the next one begins.
fn entry(tail: &[u8], at: usize) -> Option<(String, usize)> {
    tail.get(at..)?.starts_with(ENTRY).then_some(())?;
    let [name, extra, comment] = [28, 30, 32].map(|field| number(tail, at + field, 2));
    let start = at + ENTRY_LENGTH;
    let end = start + usize::try_from(name?).ok()?;
    let next = end + usize::try_from(extra? + comment?).ok()?;
    let name = String::from_utf8_lossy(tail.get(start..end)?).replace('\\', "/");
    Some((name, next))
}

fn number(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let bytes = bytes.get(at..at + length)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)))
}

/// What runs when a reader opens it, by extension.
pub fn is_program(extension: &str) -> bool {
    const PROGRAMS: &str = " apk app appx bash bat chm cmd com command cpl csh deb dll dmg exe gadget hta inf \
        ins iso jar job js jse ksh lnk msc msi msix msp mst ocx pif pkg ps1 psd1 psm1 py pyc rb reg rpm run scf \
        scr sct sh shb shs sys url vb vbe vbs ws wsc wsf wsh xll zsh ";
    PROGRAMS.contains(&format!(" {extension} "))
}

/// Office files that may hold macros, by extension.
pub fn is_macro(extension: &str) -> bool {
    const MACROS: &str = " docm dotm xlsm xltm xlam pptm potm ppsm ppam sldm ";
    MACROS.contains(&format!(" {extension} "))
}

/// The first entry that must not stand on a board, and why.
pub fn refused(entries: &[String]) -> Option<String> {
    entries.iter().find_map(|entry| {
        // As the reader's system will name it: without the blanks and dots at the end.
        let extension = extension(&tidied(entry)).unwrap_or_default();
        let bare = entry.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
        let said = super::super::faults::short(entry);
        if is_program(&extension) {
            Some(format!("chứa “{said}”, mà chương trình và tập lệnh không được đăng; hãy bỏ tệp ấy ra rồi nén lại"))
        } else if bare.starts_with("vbaproject") || is_macro(&extension) || scripted(entry) {
            Some(format!("chứa macro (“{said}”); hãy lưu lại bản không có macro"))
        } else {
            None
        }
    })
}

/// Where ODF keeps macros.
fn scripted(entry: &str) -> bool {
    entry.starts_with("Basic/") && entry.ends_with(".xml")
        || entry.starts_with("Scripts/") && !entry.ends_with('/')
}
