//! Devices where one is signed in.

use domain::desk::{EndSession, ListSessions, SessionLine};
use leptos::prelude::*;

use crate::{
    failures,
    frame::say,
    parts::{Asked, Busy, Panel, Press},
    view::view,
    wire,
};

#[component]
pub fn OwnSessions() -> impl IntoView {
    let sessions = Asked::new(ListSessions::default);
    view! {
        <Panel title="Thiết bị đang đăng nhập">
            {sessions.show(move |lines| session_lines(lines, sessions))}
        </Panel>
    }
}

/// Sessions, each with the way to end it.
pub fn session_lines(lines: Vec<SessionLine>, asked: Asked<ListSessions>) -> AnyView {
    if lines.is_empty() {
        return view! { <p>"Không có thiết bị nào đang đăng nhập."</p> };
    }
    let lines = lines.into_iter().map(|line| view! { <Line line asked /> }).collect_view();
    view! { <ul class="lines">{lines}</ul> }
}

#[component]
fn Line(line: SessionLine, asked: Asked<ListSessions>) -> impl IntoView {
    let SessionLine { id, since, used, agent, own } = line;
    let busy = Busy::new();
    let end = move |()| {
        let id = id.clone();
        busy.run(async move {
            match wire::ask(EndSession { id }).await {
                Ok(_) => {
                    say("Đã đăng xuất thiết bị.");
                    asked.again();
                }
                Err(failure) => say(failures::words(&failure)),
            }
        });
    };
    let way = if own {
        view! { <p class="lines__mark">"Thiết bị này"</p> }
    } else {
        view! { <Press busy label="Đăng xuất thiết bị này" on_press=end of=agent.clone() /> }
    };
    view! {
        <li class="lines__line">
            <div class="lines__text">
                <p class="lines__name">{agent}</p>
                <p class="lines__more">
                    "Đăng nhập " {since.short()} "; dùng gần nhất " {used.short()}
                </p>
            </div>
            {way}
        </li>
    }
}
