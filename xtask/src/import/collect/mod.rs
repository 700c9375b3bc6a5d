use std::{
    fs,
    path::{Path, PathBuf},
};

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::{
    build::stamp::files,
    failure::{Doing, Failure, Result},
};

const SOURCES: [&str; 4] = ["md", "html", "htm", "txt"];

/// A file with something to post.
#[derive(Debug)]
pub struct Source {
    pub path: PathBuf,
    pub name: String,
    pub bytes: Vec<u8>,
}

/// A file sent along with a source.
#[derive(Debug)]
pub struct Attachment {
    pub name: String,
    pub bytes: Vec<u8>,
}

#[derive(Debug)]
pub enum Collected {
    Source(Source),
    Left { file: String, why: &'static str },
}

pub fn collect(paths: &[PathBuf]) -> Result<Vec<Collected>> {
    let mut collected = Vec::new();
    for path in paths {
        if path.is_dir() {
            for file in files(path)?.into_iter().filter(|file| !is_hidden(file, path)) {
                if is_source(&file) {
                    collected.push(one(file)?);
                }
            }
        } else if !path.exists() {
            return Err(Failure::new(format!("không có tệp hay thư mục {}", path.display())));
        } else if !is_source(path) {
            let path = path.display();
            let reason = format!(
                "{path} không phải tệp bài. Hãy chép chữ của bài vào một tệp .txt hoặc .md (docs/import.md có mẫu); \
                 tệp Word, PDF… thì đính kèm bằng mục [[documents]] của bài"
            );
            return Err(Failure::new(reason));
        } else {
            collected.push(one(path.clone())?);
        }
    }
    if collected.is_empty() {
        return Err(Failure::new("không thấy tệp nguồn nào (.md, .html, .htm, .txt)"));
    }
    Ok(collected)
}

fn one(path: PathBuf) -> Result<Collected> {
    let bytes = read(&path)?;
    let name = name_of(&path);
    // A folder's own explanation is not a posting, unless it says that it is.
    if name.eq_ignore_ascii_case("readme.md") && !bytes.trim_ascii_start().starts_with(b"+++") {
        let why = "bỏ qua: README.md không có phần khai báo +++";
        return Ok(Collected::Left { file: path.display().to_string(), why });
    }
    Ok(Collected::Source(Source { path, name, bytes }))
}

/// The files beside a source whose names occur in its text, however their marks are composed and in
/// whatever case: the board says what is wrong with a name that is nearly right.
pub fn attachments(source: &Source) -> Result<Vec<Attachment>> {
    let folder = match source.path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let text = plain(&String::from_utf8_lossy(&source.bytes));
    let decoded = plain(&String::from_utf8_lossy(&percent_decoded(&source.bytes)));
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).doing(|| format!("read {}", folder.display()))?;
    for entry in entries {
        let path = entry.doing(|| format!("read {}", folder.display()))?.path();
        let name = name_of(&path);
        let said = plain(&name);
        let named = text.contains(&said) || decoded.contains(&said);
        if named && path.is_file() && !is_source(&path) && !name.starts_with('.') {
            found.push(Attachment { bytes: read(&path)?, name });
        }
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(found)
}

fn plain(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize(text).to_lowercase()
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path)
        .map_err(|cause| Failure::new(format!("không đọc được {}: {cause}", path.display())))
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn is_source(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    SOURCES.iter().any(|source| source.eq_ignore_ascii_case(extension))
}

fn is_hidden(file: &Path, folder: &Path) -> bool {
    let inside = file.strip_prefix(folder).unwrap_or(file);
    inside.iter().any(|part| part.as_encoded_bytes().starts_with(b"."))
}

fn percent_decoded(bytes: &[u8]) -> Vec<u8> {
    let digit = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let pair = digit(at + 1).zip(digit(at + 2)).filter(|_| *byte == b'%');
        let value = pair.and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
        decoded.push(value.unwrap_or(*byte));
        at += if value.is_some() { 3 } else { 1 };
    }
    decoded
}

#[cfg(test)]
mod tests;
