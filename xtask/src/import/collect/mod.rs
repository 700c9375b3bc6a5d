mod kinds;
mod mentions;

use std::{
    fs,
    path::{Path, PathBuf},
};

use kinds::{is_list, is_lock, is_page, misplaced};
use mentions::Mentions;

use super::lists::List;
use crate::{
    build::stamp::files,
    failure::{Doing, Failure, Result},
};

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
    List(List),
    Left { file: PathBuf, why: &'static str },
}

pub fn collect(paths: &[PathBuf]) -> Result<Vec<Collected>> {
    let mut collected = Vec::new();
    for path in paths {
        if path.is_dir() {
            collected.extend(walk(path)?);
        } else if !path.exists() {
            return Err(Failure::new(format!("không có tệp hay thư mục {}", path.display())));
        } else if let Some(one) = one(path.clone())? {
            collected.push(one);
        } else {
            return Err(Failure::new(misplaced(path)));
        }
    }
    if collected.is_empty() {
        return Err(Failure::new(
            "không thấy tệp nguồn nào (.md, .html, .htm, .txt, .xlsx, .jsonl)",
        ));
    }
    Ok(collected)
}

/// The sources under a folder, in the order of their names.
fn walk(folder: &Path) -> Result<Vec<Collected>> {
    let mut found = Vec::new();
    for file in files(folder)?.into_iter().filter(|file| !is_hidden(file, folder)) {
        if !is_lock(&file) {
            found.extend(one(file)?);
        }
    }
    if !found.iter().any(|one| matches!(one, Collected::List(_))) {
        return Ok(found);
    }
    // A spreadsheet that a page beside it names is that page's document, not a list of its own.
    let pages: Vec<_> = found.iter().filter_map(page).collect();
    let named: Vec<_> = found
        .iter()
        .map(|one| {
            let Collected::List(list) = one else { return false };
            let beside = pages.iter().filter(|(folder, _)| *folder == list.path.parent());
            beside.into_iter().any(|(_, text)| text.has(&list.name))
        })
        .collect();
    Ok(found.into_iter().zip(named).filter(|(_, named)| !named).map(|(one, _)| one).collect())
}

fn page(collected: &Collected) -> Option<(Option<&Path>, Mentions)> {
    let Collected::Source(source) = collected else { return None };
    Some((source.path.parent(), Mentions::of(&source.bytes)))
}

/// What a file is, when it is a source at all.
fn one(path: PathBuf) -> Result<Option<Collected>> {
    let name = name_of(&path);
    if is_list(&path) {
        return Ok(Some(Collected::List(List { path, name })));
    }
    if !is_page(&path) {
        return Ok(None);
    }
    let bytes = read(&path)?;
    // A folder's own explanation is not a posting, unless it says that it is.
    if name.eq_ignore_ascii_case("readme.md") && !bytes.trim_ascii_start().starts_with(b"+++") {
        let why = "bỏ qua: README.md không có phần khai báo +++";
        return Ok(Some(Collected::Left { file: path, why }));
    }
    Ok(Some(Collected::Source(Source { path, name, bytes })))
}

/// The files beside a source whose names occur in its text, however their marks are composed and in
/// whatever case: the board says what is wrong with a name that is nearly right.
pub fn attachments(source: &Source) -> Result<Vec<Attachment>> {
    let folder = match source.path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let text = Mentions::of(&source.bytes);
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).doing(|| format!("read {}", folder.display()))?;
    for entry in entries {
        let path = entry.doing(|| format!("read {}", folder.display()))?.path();
        let name = name_of(&path);
        if text.has(&name) && path.is_file() && !is_page(&path) && !name.starts_with('.') {
            found.push(Attachment { bytes: read(&path)?, name });
        }
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(found)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path)
        .map_err(|cause| Failure::new(format!("không đọc được {}: {cause}", path.display())))
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn is_hidden(file: &Path, folder: &Path) -> bool {
    let inside = file.strip_prefix(folder).unwrap_or(file);
    inside.iter().any(|part| part.as_encoded_bytes().starts_with(b"."))
}

#[cfg(test)]
mod tests;
