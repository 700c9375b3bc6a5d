//! Settings (cài đặt): whose board it is, and how one works at the desk.

use domain::desk::{ReadSettings, SaveSettings, Settings};
use leptos::prelude::*;

use crate::{
    address::Address,
    frame::say,
    leaving,
    parts::{
        Asked, Busy, Errors, Form, Heading, Panel, RichField, Submit, TextArea, TextField, Tick,
    },
    session,
    view::view,
    wire,
};

pub fn settings_page(_: &Address) -> AnyView {
    let settings = Asked::new(ReadSettings::default);
    view! {
        <Heading text="Cài đặt" />
        {settings.show(|settings| view! { <SettingsForm settings /> })}
    }
}

type Get = fn(&Settings) -> &str;
type Put = fn(&mut Settings) -> &mut String;

/// A line of text of the settings: its id, label and hint, and where it is kept.
struct Line {
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    get: Get,
    put: Put,
}

macro_rules! line {
    ($id:literal, $label:literal, $hint:literal, $($place:ident).+) => {
        Line {
            id: $id,
            label: $label,
            hint: $hint,
            get: |settings| &settings.$($place).+,
            put: |settings| &mut settings.$($place).+,
        }
    };
}

const VIETNAMESE: [Line; 8] = [
    line!("cd-ten", "Tên trang", "Ví dụ: Trang thông tin điện tử xã Tân Lập.", profile.name),
    line!("cd-co-quan", "Cơ quan đăng", "Ví dụ: Ủy ban nhân dân xã Tân Lập.", profile.body),
    line!("cd-cap-tren", "Cơ quan cấp trên", "", profile.governing),
    line!(
        "cd-chiu-trach-nhiem",
        "Người chịu trách nhiệm nội dung",
        "Kèm chức vụ.",
        profile.responsible
    ),
    line!("cd-dia-chi", "Địa chỉ", "", profile.address),
    line!("cd-dien-thoai", "Điện thoại", "", profile.phone),
    line!("cd-email", "E-mail", "", profile.email),
    line!(
        "cd-gio",
        "Giờ làm việc",
        "Ví dụ: 7:30–11:30 và 13:30–17:00, thứ hai đến thứ sáu.",
        profile.hours
    ),
];

const ENGLISH: [Line; 3] = [
    line!("cd-en-co-quan", "Tên cơ quan bằng tiếng Anh", "", profile.english.body),
    line!("cd-en-dia-chi", "Địa chỉ bằng tiếng Anh", "", profile.english.address),
    line!("cd-en-gio", "Giờ làm việc bằng tiếng Anh", "", profile.english.hours),
];

type Values = Vec<(Put, RwSignal<String>)>;

#[component]
fn SettingsForm(settings: Settings) -> impl IntoView {
    let mut values = Values::new();
    let errors = Errors::new();
    let vietnamese = fields(&VIETNAMESE, &settings, &mut values, errors);
    let english = fields(&ENGLISH, &settings, &mut values, errors);
    let mut kept_in = |text: &str, put: Put| {
        let value = RwSignal::new(text.to_owned());
        values.push((put, value));
        value
    };
    let about = kept_in(&settings.about, |settings| &mut settings.about);
    let english_about =
        kept_in(&settings.profile.english.about, |settings| &mut settings.profile.english.about);
    let minutes = RwSignal::new(settings.idle_minutes.to_string());
    let totp = RwSignal::new(settings.totp_required);
    let kept = RwSignal::new(settings);
    let values = StoredValue::new(values);
    let read = move || {
        let mut settings = kept.get_untracked();
        for (put, value) in values.get_value() {
            value.get_untracked().trim().clone_into(put(&mut settings));
        }
        settings.totp_required = totp.get_untracked();
        settings
    };
    // What was typed may have been tidied on its way.
    let show = move |saved: Settings| {
        for (put, value) in values.get_value() {
            value.set(put(&mut saved.clone()).clone());
        }
        kept.set(saved);
    };
    leaving::guard(move || {
        read() != kept.get_untracked()
            || minutes.get_untracked() != kept.get_untracked().idle_minutes.to_string()
    });
    let busy = Busy::new();
    let submit = move |()| {
        let mut settings = read();
        errors.clear();
        errors.need("cd-ten", &settings.profile.name, "Hãy nhập tên trang.");
        match minutes.get_untracked().trim().parse() {
            Ok(number @ 5..=120) => settings.idle_minutes = number,
            _ => errors.add("cd-cho", "Thời gian chờ phải là số phút từ 5 đến 120."),
        }
        if errors.show() {
            return;
        }
        busy.run(async move {
            let before = kept.get_untracked();
            match wire::ask(SaveSettings { before, settings }).await {
                Ok(saved) => {
                    show(saved);
                    session::load().await;
                    say("Đã lưu cài đặt.");
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <Form errors on_submit=submit>
            <Panel title="Trang và cơ quan">{vietnamese}</Panel>
            <Panel title="Giới thiệu">
                <RichField
                    id="cd-gioi-thieu" label="Bài giới thiệu" value=about errors
                    hint="Hiện ở trang Giới thiệu: chức năng, bộ máy, lịch sử, địa giới…"
                />
            </Panel>
            <Panel title="Bằng tiếng Anh">
                <p>"Hiện ở trang Liên hệ cho người nước ngoài. Để trống nếu không cần."</p>
                {english}
                <TextArea
                    id="cd-en-gioi-thieu" label="Giới thiệu ngắn bằng tiếng Anh" value=english_about errors
                />
            </Panel>
            <Panel title="Làm việc ở bàn biên tập">
                <TextField
                    id="cd-cho" label="Thời gian chờ (phút)" value=minutes errors inputmode="numeric"
                    hint="Không dùng trong chừng ấy phút thì phiên làm việc kết thúc. Từ 5 đến 120 phút."
                />
                <Tick
                    id="cd-hai-buoc" label="Bắt buộc xác thực hai bước" value=totp errors
                    hint="Ai chưa bật sẽ phải bật ngay ở lần đăng nhập tới."
                />
            </Panel>
            <Submit busy label="Lưu cài đặt" />
        </Form>
    }
}

fn fields(
    lines: &'static [Line],
    settings: &Settings,
    values: &mut Values,
    errors: Errors,
) -> Vec<AnyView> {
    let fields = lines.iter().map(|Line { id, label, hint, get, put }| {
        let value = RwSignal::new(get(settings).to_owned());
        values.push((*put, value));
        view! { <TextField id=*id label=*label hint=*hint value errors /> }
    });
    fields.collect()
}
