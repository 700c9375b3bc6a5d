//! Import tokens (mã nhập): made, shown once, revoked.

use domain::desk::{
    ImportToken, ImportTokenLine, ListImportTokens, MakeImportToken, RevokeImportToken,
};
use leptos::prelude::*;

use crate::{
    address::Address,
    parts::{
        Asked, Busy, Copying, Errors, Form, Heading, NextStep, Panel, Press, Submit, TextField,
        confirm::{Question, done_if_sure},
    },
    view::view,
    wire,
};

pub fn import_tokens_page(_: &Address) -> AnyView {
    let tokens = Asked::new(ListImportTokens::default);
    let shown = tokens.show(move |lines| {
        let none = lines.is_empty();
        let lines = lines.into_iter().map(|token| view! { <Line token tokens /> }).collect_view();
        view! {
            <Panel title="Các mã đã tạo">
                {none.then(|| view! { <p class="lines__more">"Chưa có mã nào."</p> })}
                <ul class="lines">{lines}</ul>
            </Panel>
        }
    });
    view! {
        <Heading text="Mã nhập" />
        <p>
            "Mỗi mã cho một phần mềm hoặc một người nạp dữ liệu hàng loạt lên trang (lệnh nạp, chuyển từ trang cũ). \
             Nhật ký ghi tên mã ở mỗi lần nạp. Ai có mã thì đăng được bài, nên chỉ giao cho đúng người và thu hồi khi \
             xong việc."
        </p>
        <Making tokens />
        {shown}
    }
}

#[component]
fn Making(tokens: Asked<ListImportTokens>) -> impl IntoView {
    let name = RwSignal::new(String::new());
    let made = RwSignal::new(None::<(String, String)>);
    let (errors, busy) = (Errors::new(), Busy::new());
    let submit = move |()| {
        let question = MakeImportToken { name: name.get_untracked().trim().to_owned() };
        errors.clear();
        errors.need("mn-ten", &question.name, "Hãy ghi mã dùng để làm gì.");
        if errors.show() {
            return;
        }
        busy.run(async move {
            let of = question.name.clone();
            match wire::ask(question).await {
                Ok(ImportToken { token }) => {
                    name.set(String::new());
                    made.set(Some((of, token)));
                    tokens.again();
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <Panel title="Tạo mã mới">
            {move || made.get().map(|(name, token)| shown_once(&name, token))}
            <Form errors on_submit=submit>
                <TextField
                    id="mn-ten" label="Mã dùng để làm gì" value=name errors autocomplete="off"
                    hint="Ví dụ: Chuyển tin từ trang cũ, tháng 12/2026."
                />
                <Submit busy label="Tạo mã" />
            </Form>
        </Panel>
    }
}

fn shown_once(name: &str, token: String) -> AnyView {
    view! {
        <div class="handed">
            <NextStep text="Đã tạo mã" />
            <p>{format!("Mã của “{name}”. Đặt vào biến NIEM_YET_TOKEN của lệnh nạp:")}</p>
            <p class="handed__link">{token.clone()}</p>
            <p class="buttons"><Copying text=token label="Sao chép mã" /></p>
            <p class="handed__until">"Mã chỉ hiện một lần này. Nếu mất, hãy thu hồi và tạo mã khác."</p>
        </div>
    }
}

#[component]
fn Line(token: ImportTokenLine, tokens: Asked<ListImportTokens>) -> impl IntoView {
    let ImportTokenLine { id, name, by, since, used, revoked } = token;
    let busy = Busy::new();
    let of = name.clone();
    let revoke = move |()| {
        let sure = Question {
            title: "Thu hồi mã nhập?".to_owned(),
            text: format!("“{of}” thôi nạp được ngay. Những gì đã nạp vẫn còn."),
            yes: "Thu hồi".to_owned(),
            no: "Thôi".to_owned(),
            grave: true,
        };
        busy.run(async move {
            if done_if_sure(sure, RevokeImportToken { id }, "Đã thu hồi mã.").await {
                tokens.again();
            }
        });
    };
    let state = revoked.map(|at| {
        view! { <span class="badge badge--returned">{format!("Đã thu hồi {}", at.date())}</span> }
    });
    let used =
        used.map_or("Chưa dùng lần nào".into(), |at| format!("Dùng gần nhất {}", at.short()));
    let spoken = name.clone();
    view! {
        <li class="lines__line">
            <div class="lines__text">
                <p class="lines__name">{name} " " {state}</p>
                <p class="lines__more">{format!("{by} tạo {} · {used}", since.short())}</p>
            </div>
            {revoked
                .is_none()
                .then(|| view! { <Press busy label="Thu hồi" on_press=revoke kind="grave" of=spoken /> })}
        </li>
    }
}
