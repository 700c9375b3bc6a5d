//! An agency's own file.

use super::{
    super::{AgencyEntry, Item, faults::Faults},
    Source,
    fields::Fields,
    parts,
};

/// Reads an agency; the body is what its page says of it.
pub fn read(fields: &mut Fields<'_>, source: &Source<'_>, faults: &mut Faults) -> Option<Item> {
    let name = fields.needed("name", 500, faults);
    let slug = parts::slug(fields, &name, faults);
    let address = fields.line("address", 500, faults);
    let phone = fields.line("phone", 100, faults);
    let email = fields.line("email", 200, faults);
    let hours = fields.line("hours", 500, faults);
    let website = fields.line("website", 2000, faults);
    if !email.is_empty() && !parts::is_mail(&email) {
        fields.refuse("email", "Hộp thư phải có dạng ten@don-vi.gov.vn.", faults);
    }
    if !website.is_empty() && !parts::is_web(&website) {
        fields.refuse("website", "Trang web phải bắt đầu bằng https:// hoặc http://.", faults);
    }
    let ended = fields.moment("ended", faults);
    let successor = fields.line("successor", 500, faults);
    if !successor.is_empty() && ended.is_none() && !fields.was_refused("ended", faults) {
        let reason = "Thiếu ended: hãy ghi cơ quan kết thúc hoạt động từ ngày nào.";
        fields.refuse("successor", reason, faults);
    }
    if !successor.is_empty() && crate::fold::name_key(&successor) == crate::fold::name_key(&name) {
        fields.refuse(
            "successor",
            "Cơ quan tiếp nhận (successor) phải là một cơ quan khác.",
            faults,
        );
    }
    if ended.is_some_and(|ended| ended > source.today) {
        faults.note("Ngày kết thúc (ended) còn ở phía trước; trang cơ quan sẽ báo từ ngày ấy.");
    }
    let body = source.body(faults);
    if !body.pictures.is_empty() {
        faults.refuse(Some(source.first), "body", "Trang cơ quan chưa nhận ảnh; hãy bỏ ảnh ra.");
    }
    let (slug, _) = slug?;
    let about = body.html;
    let entry =
        AgencyEntry { name, slug, address, phone, email, hours, website, ended, successor, about };
    Some(Item::Agency(Box::new(entry)))
}
