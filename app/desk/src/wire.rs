//! Questions on their way to the worker, and what is done when the session has ended meanwhile.

use std::time::Duration;

use domain::{Ask, Failure, Method};
use gloo_net::http::{Request, Response};
use leptos::prelude::set_timeout_with_handle;
use serde::de::DeserializeOwned;
use web_sys::{AbortController, AbortSignal};

use crate::session;

/// A line that has been silent for so long is better told of.
const LONGEST: Duration = Duration::from_secs(30);

/// Puts `question` to the worker. Where the session has ended, the sign-in dialog opens over the
/// page, and the question is asked again once the same person is back.
///
/// # Errors
/// What the worker says; `Broken` when it cannot be reached or understood.
pub async fn ask<Q: Ask>(question: Q) -> Result<Q::Answer, Failure> {
    loop {
        match ask_once(question.clone()).await {
            Err(Failure::Unknown) => session::regained().await,
            answer => return answer,
        }
    }
}

/// As [`ask`], but gives `Unknown` back instead of waiting: for what must keep the text elsewhere
/// when the worker does not take it. The dialog opens all the same.
///
/// # Errors
/// As those of [`ask`], and `Unknown`.
pub async fn ask_once<Q: Ask>(question: Q) -> Result<Q::Answer, Failure> {
    let mut answer = ask_quietly(question.clone()).await;
    // Another tab signed in again and so has a newer token: with that, once more.
    if Q::METHOD != Method::Get
        && matches!(answer, Err(Failure::Refused { .. }))
        && session::renewed().await
    {
        answer = ask_quietly(question).await;
    }
    if matches!(answer, Err(Failure::Unknown)) {
        session::lose();
    }
    answer
}

/// As [`ask_once`], but opens no dialog: for what signs in, and what only looks whether one is.
///
/// # Errors
/// As those of [`ask_once`].
pub async fn ask_quietly<Q: Ask>(question: Q) -> Result<Q::Answer, Failure> {
    read(&send::<Q>(&question).await?)
}

async fn send<Q: Ask>(question: &Q) -> Result<String, Failure> {
    let giving_up = AbortController::new().map_err(|_| Failure::Broken)?;
    let aborting = giving_up.clone();
    let patience = set_timeout_with_handle(move || aborting.abort(), LONGEST).ok();
    let response = fetch::<Q>(question, &giving_up.signal()).await;
    if let Some(patience) = patience {
        patience.clear();
    }
    let response = response.map_err(|_| Failure::Broken)?;
    let text = response.text().await.map_err(|_| Failure::Broken)?;
    if response.ok() { Ok(text) } else { Err(read(&text).unwrap_or(Failure::Broken)) }
}

async fn fetch<Q: Ask>(question: &Q, signal: &AbortSignal) -> Result<Response, gloo_net::Error> {
    let signal = Some(signal);
    let token = session::csrf();
    let query = || {
        let query = serde_urlencoded::to_string(question).unwrap_or_default();
        format!("{}?{query}", Q::PATH)
    };
    match Q::METHOD {
        Method::Get => Request::get(&query()).abort_signal(signal).send().await,
        Method::Delete => {
            Request::delete(&query()).header("x-csrf", &token).abort_signal(signal).send().await
        }
        Method::Post => {
            let request = Request::post(Q::PATH).header("x-csrf", &token).abort_signal(signal);
            request.json(question)?.send().await
        }
    }
}

fn read<A: DeserializeOwned>(json: &str) -> Result<A, Failure> {
    serde_json::from_str(json).map_err(|_| Failure::Broken)
}
