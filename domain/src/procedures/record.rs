//! The record of a procedure: the national field set, typed.
//!
//! What a source says in a shape that cannot be split is kept beside as text (`…_text`) and shown:
//! nothing is dropped.

use serde::{Deserialize, Serialize};

use super::Scope;

/// All that is known of a procedure besides its code, name, levels, fields and agencies. Every part
/// may be empty: a list tells none of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Record {
    /// Số quyết định công bố, as `163/QĐ-BTP`.
    pub decision: String,
    /// Loại thủ tục.
    pub kind: String,
    /// Đối tượng thực hiện: who may ask, each once.
    pub audiences: Vec<String>,
    /// Mức độ trực tuyến.
    pub scope: Scope,
    /// The level 1–4 of the scheme before Decree 42/2022, kept readable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legacy_level: Option<u8>,
    /// Trình tự thực hiện.
    pub steps: Outline,
    /// Cách thức thực hiện: ways of handing in, each with its time and fees.
    pub channels: Vec<Channel>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub channels_text: String,
    /// Thành phần hồ sơ, by case.
    pub dossier: Vec<Bundle>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub dossier_text: String,
    /// Yêu cầu, điều kiện thực hiện.
    pub conditions: Outline,
    /// Kết quả xử lý.
    pub results: Vec<Outcome>,
    /// Căn cứ pháp lý.
    pub basis: Vec<Basis>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub basis_text: String,
    /// Địa chỉ tiếp nhận hồ sơ; empty when not told.
    pub address: String,
    /// Thủ tục liên quan, as told.
    pub related: String,
    /// Where it can be handed in online (Nộp trực tuyến): an absolute http(s) address, or empty.
    pub online: String,
}

/// A text of several lines, each with its depth: 0 for plain lines, 1 for `-`, 2 for `+`, 3 for `*`
/// and smaller signs.
pub type Outline = Vec<OutlineLine>;

/// One line of an [`Outline`], without its mark.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OutlineLine {
    #[serde(skip_serializing_if = "is_zero")]
    pub depth: u8,
    pub text: String,
}

/// One way of handing in, with its time and fees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    pub way: Way,
    pub time: Time,
    /// Empty when the source tells none.
    #[serde(default)]
    pub fees: Vec<Fee>,
    /// Mô tả: what else is said of this way; may have line breaks.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Hình thức nộp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// Trực tuyến.
    Online,
    /// Trực tiếp.
    InPerson,
    /// Dịch vụ bưu chính.
    Post,
}

impl Way {
    /// All, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::InPerson, Self::Online, Self::Post];

    /// The national portal's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Online => "Trực tuyến",
            Self::InPerson => "Trực tiếp",
            Self::Post => "Dịch vụ bưu chính",
        }
    }
}

/// Thời hạn giải quyết.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Time {
    /// So many of a unit.
    Exact { number: u32, unit: Unit },
    /// As the source wrote it: a bare number without its unit, or words.
    Text(String),
    /// The source does not tell.
    #[default]
    Unknown,
}

/// Units of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Giờ.
    Hours,
    /// Giờ làm việc.
    WorkingHours,
    /// Ngày.
    Days,
    /// Ngày làm việc.
    WorkingDays,
    /// Tháng.
    Months,
}

impl Unit {
    /// The interface's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hours => "giờ",
            Self::WorkingHours => "giờ làm việc",
            Self::Days => "ngày",
            Self::WorkingDays => "ngày làm việc",
            Self::Months => "tháng",
        }
    }
}

/// A fee or charge of a way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fee {
    #[serde(default)]
    pub kind: FeeKind,
    pub amount: Amount,
    /// For whom or what, and by which rule; empty when it holds for all.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub condition: String,
}

/// What is asked for, by the Law on fees and charges 97/2015/QH13.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeKind {
    /// Phí.
    Fee,
    /// Lệ phí.
    Charge,
    /// The source does not say which.
    #[default]
    Unstated,
}

/// How much.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Amount {
    /// Miễn phí.
    Free,
    /// Đồng.
    Dong(u64),
    /// As the source wrote it: another currency, a range, a rule.
    Text(String),
}

/// The papers of one case (trường hợp) or one part of the dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Bundle {
    /// Which case or part; empty when there is only one.
    pub name: String,
    pub papers: Vec<Paper>,
}

/// One paper of a dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Paper {
    /// Tên giấy tờ.
    pub name: String,
    /// Bản chính.
    pub originals: u32,
    /// Bản sao.
    pub copies: u32,
    /// Mẫu đơn, tờ khai: the form's file name as told; empty when there is none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub form: String,
}

impl Paper {
    /// Sources write remarks as papers of which neither an original nor a copy is asked.
    pub const fn is_remark(&self) -> bool {
        self.originals == 0 && self.copies == 0
    }
}

/// A result, with the national database's code of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Outcome {
    pub name: String,
    /// As `KQ.G15.000033`; empty when not told.
    pub code: String,
}

/// A legal document a procedure rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Basis {
    /// Số, ký hiệu, as `123/2015/NĐ-CP`; empty when not told.
    pub number: String,
    /// `15/11/2015`, or empty.
    pub date: String,
    pub name: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
const fn is_zero(depth: &u8) -> bool {
    *depth == 0
}
