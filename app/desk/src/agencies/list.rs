//! The tree of all agencies.

use domain::desk::{AgencyLine, ListAgencyLines, PATH};
use leptos::prelude::*;

use super::{path, tree};
use crate::{
    address::Address,
    parts::{Asked, Heading, Panel},
    view::view,
};

pub fn agencies_page(_: &Address) -> AnyView {
    let agencies = Asked::new(ListAgencyLines::default);
    let shown = agencies.show(|lines| {
        let (ended, current): (Vec<_>, Vec<_>) =
            lines.into_iter().partition(|line| line.ended.is_some());
        view! {
            {list("Đang hoạt động", current)}
            {list("Đã hoặc sắp kết thúc hoạt động", ended)}
        }
    });
    view! {
        <Heading text="Cơ quan" />
        <p>
            "Cơ quan được thêm tự động khi một bài nhắc đến lần đầu. Ở đây sửa tên, cách liên hệ, xếp cơ quan nào \
             thuộc cơ quan nào, và gộp những tên thật ra là một."
        </p>
        <p class="buttons">
            <a class="button button--main" href=format!("{PATH}/co-quan/moi")>"Thêm cơ quan"</a>
        </p>
        {shown}
    }
}

fn list(title: &'static str, lines: Vec<AgencyLine>) -> AnyView {
    if lines.is_empty() {
        return ().into_any();
    }
    let lines = tree(lines).into_iter().map(|(depth, line)| shown(depth, &line)).collect_view();
    view! {
        <Panel title=title>
            <ul class="lines">{lines}</ul>
        </Panel>
    }
}

fn shown(depth: usize, line: &AgencyLine) -> AnyView {
    let AgencyLine { slug, name, ended, postings, procedures, .. } = line;
    // Deeper than this, a phone has no room for the name.
    let class = format!("lines__line agency-line agency-line--{}", depth.min(3));
    let uses = [(*postings, "bài đăng"), (*procedures, "thủ tục")]
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, of)| format!("{} {of}", domain::grouped(number.into())))
        .collect::<Vec<_>>()
        .join(" · ");
    let uses = if uses.is_empty() { "Chưa có bài nào".to_owned() } else { uses };
    let ended = ended.map(|at| format!(" · kết thúc từ {}", at.date()));
    view! {
        <li class=class>
            <div class="lines__text">
                <p class="lines__name"><a href=path(slug)>{name.clone()}</a></p>
                <p class="lines__more">{uses} {ended}</p>
            </div>
        </li>
    }
}
