//! Problems: what they are called, how bad they are, and what to do.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A problem and its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    pub kind: ProblemKind,
    pub severity: Severity,
    pub at: Place,
    /// Vietnamese; says what to do.
    pub sentence: String,
}

/// Whether a text may be published with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    Stops,
    Warns,
}

/// Where a problem is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// `title`, `lead`, `body`, a field of its kind, or the name of a document's file.
    pub field: String,
    /// In a body, counted as [`super::PLACES`] says; in a document, its page from 1.
    pub block: u32,
    /// The words in question and some around them. May hold personal data: see [`super::redact`].
    pub excerpt: String,
}

impl Place {
    /// A field as a whole.
    pub fn field(name: &str) -> Self {
        Self { field: name.to_owned(), block: 0, excerpt: String::new() }
    }
}

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    MissingLead,
    MissingAlt,
    EmptyHeading,
    /// A level is left out between a heading and the one before.
    HeadingJump,
    /// A paragraph made bold to look like a heading.
    FakeHeading,
    TableWithoutHeader,
    LongParagraph,
    Capitals,
    /// Vietnamese without its marks.
    Unmarked,
    /// Double blanks or dots.
    DoubleSigns,
    /// An address where words should be.
    RawAddress,
    /// A link whose words do not say where it leads.
    VagueLink,
    /// A document that holds pictures of text only.
    NoTextLayer,
    IdentityNumber,
    Phone,
    /// A phone number in a line that tells how to reach an office.
    OfficePhone,
    BirthDate,
    BankAccount,
    PersonalMail,
}

impl ProblemKind {
    /// How bad it is.
    pub fn severity(self) -> Severity {
        if self == Self::MissingAlt { Severity::Stops } else { Severity::Warns }
    }

    /// Whether it tells something of a person that need not be public.
    pub fn is_personal(self) -> bool {
        use ProblemKind::{
            BankAccount, BirthDate, IdentityNumber, OfficePhone, PersonalMail, Phone,
        };
        matches!(
            self,
            IdentityNumber | Phone | OfficePhone | BirthDate | BankAccount | PersonalMail
        )
    }

    /// What to do about it.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::MissingLead => {
                "Chưa có tóm tắt. Hãy viết một, hai câu nói rõ việc gì, với ai, khi nào."
            }
            Self::MissingAlt => {
                "Ảnh chưa có lời mô tả. Hãy viết một câu nói trong ảnh có gì, để người không nhìn \
                 thấy ảnh cũng hiểu."
            }
            Self::EmptyHeading => "Đề mục để trống. Hãy viết chữ cho đề mục hoặc xóa nó đi.",
            Self::HeadingJump => {
                "Đề mục nhảy cấp. Hãy chọn cấp liền dưới của đề mục đứng trước (đề mục đầu tiên là \
                 cấp 2)."
            }
            Self::FakeHeading => {
                "Cả đoạn in đậm trông như đề mục. Nếu là đề mục, hãy bấm “Tiêu đề 2”; nếu không, \
                 hãy bỏ in đậm."
            }
            Self::TableWithoutHeader => {
                "Bảng chưa có hàng tiêu đề. Hãy đặt hàng đầu làm hàng tiêu đề để biết mỗi cột là gì."
            }
            Self::LongParagraph => {
                "Đoạn dài quá 180 chữ. Hãy tách thành vài đoạn ngắn hoặc một danh sách."
            }
            Self::Capitals => {
                "Chữ viết hoa toàn bộ, rất khó đọc. Hãy viết như câu thường, chỉ hoa chữ đầu và tên \
                 riêng."
            }
            Self::Unmarked => "Đoạn này viết không dấu. Hãy gõ lại tiếng Việt có dấu.",
            Self::DoubleSigns => "Có hai dấu cách hoặc hai dấu chấm liền nhau. Hãy bỏ bớt một dấu.",
            Self::RawAddress => {
                "Địa chỉ trang để trần trong bài. Hãy thay bằng lời, ví dụ tên trang hay tên văn \
                 bản, rồi gắn liên kết vào lời đó."
            }
            Self::VagueLink => {
                "Lời của liên kết không nói nó dẫn tới đâu. Hãy gắn liên kết vào tên trang hoặc tên \
                 văn bản."
            }
            Self::NoTextLayer => {
                "Tệp chỉ có ảnh chụp, không có lớp chữ, nên không tìm và không nghe đọc được. Hãy \
                 xuất lại từ Word hoặc nhận dạng chữ trước khi đăng."
            }
            Self::IdentityNumber => {
                "Có số căn cước hoặc chứng minh nhân dân. Hãy xóa, hoặc chỉ để lại ba số cuối, trừ \
                 khi pháp luật buộc phải công khai."
            }
            Self::Phone => {
                "Có số điện thoại của cá nhân. Hãy xóa, hoặc thay bằng số của cơ quan, nếu người đó \
                 chưa đồng ý công khai."
            }
            Self::OfficePhone => {
                "Có số điện thoại liên hệ. Hãy xem lại đây có phải số của cơ quan không; nếu là số \
                 riêng, hãy hỏi ý người đó trước."
            }
            Self::BirthDate => {
                "Có ngày sinh đầy đủ. Hãy chỉ để năm sinh, trừ khi pháp luật buộc phải công khai."
            }
            Self::BankAccount => {
                "Có số tài khoản ngân hàng. Hãy xóa nếu là của cá nhân; nếu là của cơ quan, hãy ghi \
                 rõ tên chủ tài khoản."
            }
            Self::PersonalMail => {
                "Có thư điện tử của cá nhân. Hãy thay bằng hộp thư của cơ quan, hoặc xóa nếu người \
                 đó chưa đồng ý công khai."
            }
        }
    }
}

impl Problem {
    /// The problem at a place, in its own words.
    pub fn new(kind: ProblemKind, at: Place) -> Self {
        Self { kind, severity: kind.severity(), at, sentence: kind.sentence().to_owned() }
    }
}

/// The most signs of an excerpt before and after the words in question.
const AROUND: usize = 30;

/// The words of a span and some around, cut between words.
pub fn excerpt(text: &str, span: Range<usize>) -> String {
    let (before, after) = (&text[..span.start], &text[span.end..]);
    // A word that is cut says nothing, so it goes with what is cut.
    let start = before
        .char_indices()
        .rev()
        .nth(AROUND)
        .map_or(0, |(at, _)| before[at..].find(' ').map_or(span.start, |blank| at + blank + 1));
    let end = after.char_indices().nth(AROUND).map_or(text.len(), |(at, _)| {
        after[..at].rfind(' ').map_or(span.end, |blank| span.end + blank)
    });
    let mark = |cut: bool| if cut { "…" } else { "" };
    format!("{}{}{}", mark(start > 0), text[start..end].trim(), mark(end < text.len()))
}

/// How a text begins.
pub fn start(text: &str) -> String {
    excerpt(text, 0..text.char_indices().nth(AROUND).map_or(text.len(), |(at, _)| at))
}
