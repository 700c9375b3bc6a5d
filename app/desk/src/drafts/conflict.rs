//! Two texts of one draft: both shown, one chosen, the other kept to copy from.

use leptos::prelude::*;

use super::keeping::{Keeper, work_of};
use crate::{
    content::{Work, focus},
    editions::difference,
    view::view,
};

pub fn conflict(keeper: Keeper) -> AnyView {
    Effect::new(move |_| {
        if keeper.newer.with(Option::is_some) {
            focus("hai-ban".to_owned());
        }
    });
    let shown = move || {
        let newer = keeper.newer.get()?;
        let name = newer.meta.updated_by.name.clone();
        let at = newer.meta.updated.short();
        let (theirs, own) = (work_of(&newer), keeper.sheet.settled.get());
        let compared = difference(Some(&theirs.content), &own.content);
        let take = format!("Lấy bản của {name}");
        Some(view! {
            <section class="conflict" aria-labelledby="hai-ban">
                <h2 class="conflict__title" id="hai-ban" tabindex="-1">"Có hai bản khác nhau"</h2>
                <p>
                    {format!("{name} đã lưu một bản mới hơn lúc {at}. Bản anh chị đang viết vẫn còn nguyên. Hãy chọn bản giữ lại; bản kia vẫn hiện bên dưới để chép.")}
                </p>
                <p>{format!("Gạch ngang: chỉ có trong bản của {name}. Gạch chân: chỉ có trong bản đang viết ở đây.")}</p>
                {compared}
                <p class="buttons">
                    <button class="button button--main" type="button" on:click=move |_| keeper.take_own()>
                        "Giữ bản đang viết ở đây"
                    </button>
                    <button class="button" type="button" on:click=move |_| keeper.take_newer()>{take}</button>
                </p>
            </section>
        })
    };
    view! { {shown} {aside(keeper)} }
}

/// What was not taken.
fn aside(keeper: Keeper) -> AnyView {
    let one = move |work: Work| {
        view! {
            <details class="conflict conflict--aside">
                <summary>"Bản không được chọn, để chép lại nếu cần"</summary>
                {difference(None, &work.content)}
                <button class="button button--plain" type="button" on:click=move |_| keeper.drop_aside(&work)>
                    "Không cần nữa"
                </button>
            </details>
        }
    };
    view! { {move || keeper.aside.get().into_iter().map(one).collect_view()} }
}
