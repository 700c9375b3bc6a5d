//! Pictures of a body: found beside it, measured, and given the address they will have.

use super::super::{
    File, PictureEntry,
    faults::{Faults, short},
    files,
};
use crate::{fold::tidy, postings::Picture};

/// Gathers the pictures of one body.
pub struct Pictures<'f> {
    text: &'f str,
    first: u32,
    beside: &'f [File],
    faults: &'f mut Faults,
    /// The body comes from the desk, where pictures are kept before they are written about.
    kept: bool,
    pub entries: Vec<PictureEntry>,
}

impl<'f> Pictures<'f> {
    /// For a body that begins at line `first` of its file.
    pub fn new(text: &'f str, first: u32, beside: &'f [File], faults: &'f mut Faults) -> Self {
        Self { text, first, beside, faults, kept: false, entries: Vec::new() }
    }

    /// For a body that is written at the desk.
    pub fn kept(text: &'f str, faults: &'f mut Faults) -> Self {
        Self { text, first: 1, beside: &[], faults, kept: true, entries: Vec::new() }
    }

    /// The attributes of a picture that can be shown; `title` stays for the caption.
    pub fn resolved(&mut self, attributes: &[(String, String)]) -> Option<Vec<(String, String)>> {
        let get = |name: &str| {
            let found = attributes.iter().find(|(key, _)| key == name);
            found.map(|(_, value)| tidy(value).trim().to_owned()).unwrap_or_default()
        };
        let (source, alt, title) = (get("src"), get("alt"), get("title"));
        let line = get("data-line").parse().ok().or_else(|| self.line_of(&source));
        let found = if self.kept {
            self.kept_entry(&source, &alt, [get("width"), get("height")])
        } else {
            self.entry(&source, &alt)
        };
        match found {
            Ok(picture) => {
                let mut kept = vec![
                    ("src", picture.url),
                    ("alt", picture.alt),
                    ("width", picture.width.to_string()),
                    ("height", picture.height.to_string()),
                    ("loading", "lazy".to_owned()),
                    ("decoding", "async".to_owned()),
                ];
                if !title.is_empty() {
                    kept.push(("title", title));
                }
                Some(kept.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
            }
            Err(reason) => {
                self.faults.refuse(line, "body", reason);
                None
            }
        }
    }

    fn entry(&mut self, source: &str, alt: &str) -> Result<Picture, String> {
        let file = self.file(source)?;
        let name = short(&file.name);
        if alt.is_empty() {
            return Err(format!(
                "Ảnh “{name}” thiếu lời mô tả cho người không nhìn thấy ảnh; hãy viết \
                 ![lời mô tả]({name}) hoặc alt=\"lời mô tả\"."
            ));
        }
        files::measured(file)?;
        let (kind, width, height) =
            files::picture(&file.bytes).map_err(|why| format!("Ảnh “{name}” {why}"))?;
        let url = files::picture_address(&files::digest(&file.bytes), kind);
        let picture = Picture { url, alt: alt.to_owned(), width, height };
        if !self.entries.iter().any(|entry| entry.picture.url == picture.url) {
            self.entries.push(PictureEntry {
                bytes: Some(file.bytes.as_slice().into()),
                media_type: kind.media,
                picture: picture.clone(),
            });
        }
        Ok(picture)
    }

    /// A picture that is kept already: its address is made of its digest, its measures come along.
    fn kept_entry(
        &mut self,
        source: &str,
        alt: &str,
        measures: [String; 2],
    ) -> Result<Picture, String> {
        let Some(media_type) = files::kept_picture(source) else {
            return Err("Có ảnh chưa được tải lên; hãy xóa ảnh ấy và chèn lại bằng nút Ảnh.".into());
        };
        if alt.is_empty() {
            return Err(
                "Có ảnh thiếu lời mô tả cho người không nhìn thấy ảnh; hãy chọn ảnh và viết mô tả."
                    .into(),
            );
        }
        let [width, height] =
            measures.map(|text| text.parse().ok().filter(|side| (1..=20_000).contains(side)));
        let (Some(width), Some(height)) = (width, height) else {
            return Err(
                "Có ảnh không rõ kích thước; hãy xóa ảnh ấy và chèn lại bằng nút Ảnh.".into()
            );
        };
        let picture = Picture { url: source.to_owned(), alt: alt.to_owned(), width, height };
        self.entries.push(PictureEntry { bytes: None, media_type, picture: picture.clone() });
        Ok(picture)
    }

    fn file(&self, source: &str) -> Result<&'f File, String> {
        if source.is_empty() {
            return Err(
                "Có ảnh không nêu tệp, hoặc được nhúng thẳng vào bài; hãy lưu ảnh thành tệp \
                        đặt cạnh bài rồi ghi tên tệp."
                    .to_owned(),
            );
        }
        if source.contains(':') || source.starts_with("//") {
            return Err(format!(
                "Ảnh “{}” nằm ở trang khác; trang này không tải gì từ nơi khác. Hãy lưu ảnh về, đặt \
                 cạnh bài rồi ghi tên tệp.",
                short(source)
            ));
        }
        files::beside(source, self.beside).or_else(|reason| {
            files::beside(&percent_decoded(source), self.beside).map_err(|_| reason)
        })
    }

    fn line_of(&self, source: &str) -> Option<u32> {
        let at = self.text.find(source).filter(|_| !source.is_empty())?;
        let before = self.text[..at].bytes().filter(|byte| *byte == b'\n').count();
        Some(self.first + u32::try_from(before).ok()?)
    }
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let pair = if *first == b'%' { tail.get(..2) } else { None };
        let code = pair
            .and_then(|pair| std::str::from_utf8(pair).ok())
            .and_then(|pair| u8::from_str_radix(pair, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
