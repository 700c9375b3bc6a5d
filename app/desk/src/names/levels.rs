//! The levels of government, to be read only.

use domain::procedures::Level;
use leptos::prelude::*;

use crate::{parts::Panel, view::view};

pub fn levels() -> AnyView {
    let lines = Level::ALL
        .into_iter()
        .map(|level| {
            let ended = level.ended().map(|at| {
                let text = format!(
                    "Đã kết thúc hoạt động từ {} (Luật số 72/2025/QH15). Thủ tục cũ giữ cấp này; thủ tục mới không \
                     chọn được.",
                    at.date()
                );
                view! { <p class="lines__more">{text}</p> }
            });
            view! {
                <li class="lines__line">
                    <div class="lines__text"><p class="lines__name">{level.name()}</p> {ended}</div>
                </li>
            }
        })
        .collect_view();
    view! {
        <Panel title="Cấp thực hiện thủ tục">
            <p>"Các cấp do luật tổ chức chính quyền quy định nên không sửa được ở đây."</p>
            <ul class="lines">{lines}</ul>
        </Panel>
    }
}
