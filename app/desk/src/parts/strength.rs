//! A new passphrase, typed twice, with how far it has come.

use leptos::prelude::*;

use super::{Errors, SecretField};
use crate::view::view;

/// The fewest characters the worker takes.
pub const LEAST: usize = 12;

#[derive(Clone, Copy)]
pub struct NewPassphrase {
    once: RwSignal<String>,
    twice: RwSignal<String>,
}

impl NewPassphrase {
    pub fn new() -> Self {
        Self { once: RwSignal::default(), twice: RwSignal::default() }
    }

    pub fn get(self) -> String {
        self.once.get_untracked()
    }

    pub fn clear(self) {
        self.once.set(String::new());
        self.twice.set(String::new());
    }

    /// Says what is wrong with it.
    pub fn check(self, errors: Errors) {
        let once = self.get();
        if once.chars().count() < LEAST {
            errors.add("mk-moi", format!("Mật khẩu cần ít nhất {LEAST} ký tự; hãy viết dài thêm."));
        } else if once != self.twice.get_untracked() {
            errors.add("mk-lai", "Hai lần nhập chưa giống nhau; hãy nhập lại lần thứ hai.");
        }
    }
}

#[component]
pub fn NewPassphraseFields(passphrase: NewPassphrase, errors: Errors) -> impl IntoView {
    view! {
        <SecretField
            id="mk-moi" label="Mật khẩu mới" value=passphrase.once errors autocomplete="new-password"
            hint="Ít nhất 12 ký tự. Một câu vài từ mà chỉ mình nghĩ ra thì dễ nhớ và khó đoán; dấu cách và chữ có dấu đều dùng được."
        />
        <p class="strength" role="status">{move || passphrase.once.with(|text| advice(text))}</p>
        <SecretField
            id="mk-lai" label="Nhập lại mật khẩu mới" value=passphrase.twice errors
            autocomplete="new-password"
        />
    }
}

fn advice(text: &str) -> String {
    let length = text.chars().count();
    let mut seen: Vec<char> = text.chars().collect();
    seen.sort_unstable();
    seen.dedup();
    match length {
        0 => String::new(),
        _ if length < LEAST => format!("Còn thiếu {} ký tự.", LEAST - length),
        _ if seen.len() < 6 => "Đủ dài, nhưng lặp lại nhiều nên dễ đoán; hãy đổi vài từ.".into(),
        _ if length < 18 => "Đủ dài. Thêm một từ nữa sẽ chắc hơn.".into(),
        _ => "Mật khẩu tốt.".into(),
    }
}
