//! What is written of an agency, made fit to be shown.

use domain::{
    Failure,
    desk::AgencyForm,
    fold::{name_key, tidy},
    import::{is_mail, is_web, written},
};

/// The longest line, in characters.
const LONGEST: usize = 300;

/// # Errors
/// `Invalid` with what is wrong first.
pub fn checked(form: AgencyForm) -> Result<AgencyForm, Failure> {
    let AgencyForm { name, parent, address, phone, email, hours, website, about } = form;
    let about = written(&about);
    if let Some(refused) = about.refused.into_iter().next() {
        return Err(Failure::invalid(refused.reason));
    }
    let form = AgencyForm {
        name: line("Tên cơ quan", &name)?,
        parent,
        address: line("Địa chỉ", &address)?,
        phone: line("Điện thoại", &phone)?,
        email: line("Thư điện tử", &email)?,
        hours: line("Giờ làm việc", &hours)?,
        website: line("Trang web", &website)?,
        about: about.html,
    };
    if name_key(&form.name).is_empty() {
        return Err(Failure::invalid("Cơ quan chưa có tên; hãy ghi tên đầy đủ."));
    }
    if !form.email.is_empty() && !is_mail(&form.email) {
        return Err(Failure::invalid(
            "Thư điện tử không đúng; hãy ghi như ten@coquan.gov.vn hoặc bỏ trống.",
        ));
    }
    if !form.website.is_empty() && !is_web(&form.website) {
        return Err(Failure::invalid("Trang web phải bắt đầu bằng https:// hoặc http://."));
    }
    Ok(form)
}

fn line(what: &str, text: &str) -> Result<String, Failure> {
    let text = tidy(text).split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() > LONGEST {
        return Err(Failure::invalid(format!("{what} dài quá {LONGEST} ký tự; hãy rút gọn.")));
    }
    Ok(text)
}
