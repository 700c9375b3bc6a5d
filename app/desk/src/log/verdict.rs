//! Whether the chain is whole.

use domain::desk::{Verdict, VerifyLog};
use leptos::prelude::*;

use crate::{
    failures,
    parts::{Busy, Press},
    view::view,
    wire,
};

#[component]
pub fn Check() -> impl IntoView {
    let found = RwSignal::new(None);
    let busy = Busy::new();
    let check = move |()| {
        busy.run(async move {
            found.set(None);
            let answer = wire::ask(VerifyLog {}).await;
            found.try_set(Some(answer));
        });
    };
    view! {
        <p class="buttons"><Press busy label="Kiểm tra chuỗi" on_press=check /></p>
        <div role="status">
            {move || {
                found.get().map(|answer| match answer {
                    Ok(verdict) => told(verdict),
                    Err(failure) => view! { <p class="notice notice--bad">{failures::words(&failure)}</p> },
                })
            }}
        </div>
    }
}

fn told(Verdict { links, head, broken }: Verdict) -> AnyView {
    let links = domain::grouped(links);
    match broken {
        None => view! {
            <div class="notice notice--good">
                <p>{format!("Chuỗi nguyên vẹn: đã kiểm tra {links} việc, không việc nào bị sửa.")}</p>
                <p>"Mã băm cuối: " <code class="act__hash">{head}</code></p>
            </div>
        },
        Some((number, why)) => view! {
            <div class="notice notice--bad">
                <p>
                    <b>{format!("Chuỗi bị đứt ở việc số {number}. ")}</b> {why}
                </p>
                <p>
                    {format!("Đã kiểm tra {links} việc. Hãy báo người vận hành và giữ nguyên hiện trạng để đối chiếu với bản sao lưu.")}
                </p>
            </div>
        },
    }
}
