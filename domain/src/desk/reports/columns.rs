//! A report as a table for spreadsheets: written once, for CSV and workbooks.

use super::{ReportLine, writer_text};
use crate::workbook::Cell;

/// Headings, and how wide their columns are in characters.
pub const COLUMNS: [(&str, u32); 23] = [
    ("Loại", 14),
    ("Tiêu đề", 60),
    ("Số, ký hiệu", 16),
    ("Cơ quan", 30),
    ("Đăng lúc", 17),
    ("Vào trang lúc", 17),
    ("Người viết", 22),
    ("Người duyệt", 22),
    ("Số lần đăng", 10),
    ("Đính chính gần nhất", 17),
    ("Nội dung đính chính", 40),
    ("Người viết bản đính chính", 22),
    ("Người duyệt bản đính chính", 22),
    ("Lý do tự duyệt", 30),
    ("Người xác nhận tự duyệt", 22),
    ("Hết hạn", 17),
    ("Thu hồi lúc", 17),
    ("Lý do thu hồi", 30),
    ("Lượt xem", 10),
    ("Lượt tải", 10),
    ("Điểm đánh giá", 10),
    ("Lượt đánh giá", 10),
    ("Địa chỉ", 60),
];

impl ReportLine {
    /// Its cells; `origin` is the site's, as `https://xa.gov.vn`.
    pub fn cells(&self, origin: &str) -> [Cell; COLUMNS.len()] {
        let text = |text: &str| Cell::Text(text.to_owned());
        let correction = self.correction.as_ref();
        let overridden = self.overridden.as_ref();
        let withdrawn = self.withdrawn.as_ref();
        let of = |part: Option<&str>| Cell::Text(part.unwrap_or_default().to_owned());
        [
            text(self.kind.list_name()),
            text(&self.title),
            text(&self.number),
            text(&self.agency),
            Cell::At(self.posted),
            Cell::At(Some(self.recorded)),
            text(writer_text(&self.writer)),
            text(&self.approver),
            Cell::Count(self.editions.into()),
            Cell::At(correction.map(|it| it.at)),
            of(correction.map(|it| it.note.as_str())),
            of(correction.map(|it| writer_text(&it.writer))),
            of(correction.map(|it| it.approver.as_str())),
            of(overridden.map(|it| it.why.as_str())),
            of(overridden.map(|it| it.confirmed_by.as_str())),
            Cell::At(self.expires),
            Cell::At(withdrawn.map(|it| it.since)),
            of(withdrawn.map(|it| it.why.as_str())),
            Cell::Count(self.tally.views()),
            Cell::Count(self.tally.downloads()),
            Cell::Tenths(self.tally.average_tenths()),
            Cell::Count(self.tally.votes()),
            Cell::Text(format!("{origin}{}", self.path)),
        ]
    }
}
