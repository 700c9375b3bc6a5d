//! The edge: pages, the API, files and counting on Cloudflare's platform.
//!
//! Every route is in [`router`]; a feature is a module of its own, named as in `domain` and `app`.

mod agencies;
mod articles;
mod assets;
mod board;
mod desk;
mod documents;
mod exams;
mod http;
mod imports;
mod log;
mod meetings;
mod notices;
mod pages;
mod platform;
mod postings;
mod procedures;
mod proofs;
mod prose;
mod publications;
mod ratings;
mod router;
mod store;
mod tallies;
mod timetable;
mod visitors;
mod visits;

use worker::{Context, Env, Result, ScheduleContext, ScheduledEvent, event, web_sys};

#[event(start)]
fn start() {
    console_error_panic_hook::set_once();
    // Rendering spawns tasks; an isolate has one executor. A second start finds it set.
    let _ = any_spawner::Executor::init_wasm_bindgen();
}

#[event(fetch)]
async fn fetch(
    request: web_sys::Request,
    env: Env,
    _context: Context,
) -> Result<web_sys::Response> {
    match pages::answer_from_cache(&request) {
        Some(response) => Ok(response),
        None => platform::answer(request, env).await,
    }
}

#[event(scheduled)]
async fn scheduled(_event: ScheduledEvent, env: Env, _context: ScheduleContext) {
    platform::repair(env).await;
}
