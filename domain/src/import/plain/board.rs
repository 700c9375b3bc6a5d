//! The board's own file.

use super::{
    super::{BoardEntry, Item, faults::Faults},
    Source,
    fields::Fields,
    parts,
};
use crate::board::{English, Profile};

/// The longest of a profile's texts, in characters.
const LONGEST: usize = 500;

/// Reads whose board it is; the body is what `/gioi-thieu` says.
pub fn read(fields: &mut Fields<'_>, source: &Source<'_>, faults: &mut Faults) -> Option<Item> {
    let mut profile = Profile {
        name: fields.needed("name", LONGEST, faults),
        body: fields.line("body", LONGEST, faults),
        governing: fields.line("governing", LONGEST, faults),
        responsible: fields.line("responsible", LONGEST, faults),
        address: fields.line("address", LONGEST, faults),
        phone: fields.line("phone", 100, faults),
        email: fields.line("email", 200, faults),
        hours: fields.line("hours", LONGEST, faults),
        english: English::default(),
    };
    if !profile.email.is_empty() && !parts::is_mail(&profile.email) {
        fields.refuse("email", "Hộp thư phải có dạng ten@don-vi.gov.vn.", faults);
    }
    if let Some(mut fields) = fields.table("english", faults) {
        profile.english = English {
            body: fields.line("body", LONGEST, faults),
            address: fields.line("address", LONGEST, faults),
            hours: fields.line("hours", LONGEST, faults),
            about: fields.line("about", 4000, faults),
        };
        fields.finish(faults);
    }
    let body = source.body(faults);
    if !body.pictures.is_empty() {
        faults.refuse(Some(source.first), "body", "Bài giới thiệu chưa nhận ảnh; hãy bỏ ảnh ra.");
    }
    Some(Item::Board(Box::new(BoardEntry { profile, about: body.html })))
}
