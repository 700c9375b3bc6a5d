//! What is written, as named lines of plain text: what editions are compared by, besides the body.

use domain::{
    Moment,
    desk::{Attachment, Content},
};

use super::details::details;

/// Every line's name and text; names are each there once.
pub struct Facts(pub Vec<(String, String)>);

impl Facts {
    pub fn of(content: &Content) -> Self {
        let mut facts = Self(Vec::new());
        facts.add("Tiêu đề", &content.title);
        facts.add("Tóm tắt", &content.lead);
        facts.add("Cơ quan đăng", &content.agency);
        facts.add("Chuyên mục", &content.category);
        facts.add("Tác giả", &content.byline);
        facts.add("Nguồn", &content.source_name);
        facts.add("Địa chỉ nguồn", &content.source_url);
        facts.add("Ngày đăng ghi trên bài", content.posted.map(Moment::long).unwrap_or_default());
        facts.add("Hết hạn niêm yết", content.expires.map(Moment::long).unwrap_or_default());
        facts.add("Địa chỉ riêng", &content.slug);
        facts.add("Thay thế cho bài", &content.replaces);
        facts.add("Tin nổi bật", if content.featured { "Có" } else { "" });
        if let Some(step) = &content.step {
            let title = if step.title.is_empty() { step.stage.name() } else { &step.title };
            facts.add("Thuộc kỳ thi", format!("{} – {title}", step.exam));
        }
        details(&content.detail, &mut facts);
        for file in &content.documents {
            facts.add(format!("Tệp {}", file.file_name), told(file));
        }
        facts
    }

    /// Empty ones are left out. A second of a name gets a number.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) {
        let (name, text) = (name.into(), text.into());
        if text.trim().is_empty() {
            return;
        }
        let taken = |name: &str| self.0.iter().any(|(own, _)| own == name);
        let names = std::iter::once(name.clone()).chain((2..).map(|it| format!("{name} ({it})")));
        let free = names.into_iter().find(|it| !taken(it)).unwrap_or(name);
        self.0.push((free, text));
    }

    /// As the comparison takes them.
    pub fn lines(&self) -> Vec<(&str, String)> {
        self.0.iter().map(|(name, text)| (name.as_str(), text.clone())).collect()
    }
}

/// The words of a file. Whether its bytes changed is told elsewhere.
fn told(file: &Attachment) -> String {
    let part = |name: &str, text: &str| (!text.is_empty()).then(|| format!("{name} {text}"));
    let parts = [
        part("", &file.title),
        part("số", &file.number),
        part("người ký", &file.signer),
        part("ngày ký", &file.signed),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ").trim().to_owned()
}
