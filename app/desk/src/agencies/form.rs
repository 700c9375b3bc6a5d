//! What is written of an agency.

use domain::Slug;
use domain::desk::{AgencyForm, AgencyLine};
use leptos::prelude::*;

use super::options;
use crate::{
    leaving,
    parts::{Busy, Choice, Errors, Form, Panel, RichField, Submit, TextField},
    view::view,
};

type Put = fn(&mut AgencyForm) -> &mut String;

/// A line of text: its id, label and hint, and where it is kept.
const LINES: [(&str, &str, &str, Put); 6] = [
    ("cq-ten", "Tên cơ quan", "Tên đầy đủ, viết hoa đúng như trên văn bản.", |form| &mut form.name),
    ("cq-dia-chi", "Địa chỉ", "", |form| &mut form.address),
    ("cq-dien-thoai", "Điện thoại", "", |form| &mut form.phone),
    ("cq-email", "Thư điện tử", "", |form| &mut form.email),
    (
        "cq-gio",
        "Giờ làm việc",
        "Ví dụ: 7:30–11:30 và 13:30–17:00, thứ hai đến thứ sáu.",
        |form| &mut form.hours,
    ),
    ("cq-trang", "Trang web", "Bắt đầu bằng https://", |form| &mut form.website),
];

/// `save` is given the form as it is typed, and tells `errors` what is wrong.
#[component]
pub fn AgencyFields(
    kept: RwSignal<AgencyForm>,
    agencies: Vec<AgencyLine>,
    /// The one that is changed; it cannot be put under itself.
    own: Option<Slug>,
    label: &'static str,
    errors: Errors,
    busy: Busy,
    #[prop(into)] save: Callback<AgencyForm>,
) -> impl IntoView {
    let first = kept.get_untracked();
    let values = LINES.map(|(.., put)| {
        let value = put(&mut first.clone()).clone();
        RwSignal::new(value)
    });
    let parent = first.parent.as_ref().map(Slug::to_string).unwrap_or_default();
    let parent = RwSignal::new(parent);
    let about = RwSignal::new(first.about.clone());
    let typed = move || {
        let mut form = AgencyForm::default();
        for ((.., put), value) in LINES.iter().zip(values) {
            value.get_untracked().trim().clone_into(put(&mut form));
        }
        form.parent = parent.get_untracked().parse().ok();
        form.about = about.get_untracked();
        form
    };
    // The worker's HTML may be spelled otherwise than the editor's: what was sent is what is kept.
    let sent = StoredValue::new(first.about);
    let written = StoredValue::new(String::new());
    Effect::new(move |_| {
        kept.track();
        written.set_value(sent.get_value());
    });
    leaving::guard(move || {
        typed() != AgencyForm { about: written.get_value(), ..kept.get_untracked() }
    });
    let submit = move |()| {
        let form = typed();
        errors.clear();
        errors.need("cq-ten", &form.name, "Hãy nhập tên cơ quan.");
        if !errors.show() {
            sent.set_value(form.about.clone());
            save.run(form);
        }
    };
    let fields = LINES.iter().zip(values).map(|((id, label, hint, _), value)| {
        view! { <TextField id=*id label=*label hint=*hint value errors /> }
    });
    let fields = fields.collect_view();
    let parents = options(&agencies, own.as_ref(), "Không thuộc cơ quan nào");
    view! {
        <Form errors on_submit=submit>
            <Panel title="Tên và cách liên hệ">
                {fields}
                <Choice
                    id="cq-thuoc" label="Thuộc cơ quan" value=parent errors
                    options=Signal::stored(parents)
                />
                <RichField
                    id="cq-gioi-thieu" label="Giới thiệu" value=about errors
                    hint="Hiện ở trang của cơ quan, dưới cách liên hệ."
                />
            </Panel>
            <Submit busy label />
        </Form>
    }
}
