//! Questions on their way to the worker: from the browser over the network. What the app asks while
//! it makes a page goes the same way without leaving the worker, in the same envelope.

use domain::{Ask, Failure, Method};
use serde::de::DeserializeOwned;

#[cfg(feature = "hydrate")]
pub use browser::ask;

/// A question on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    pub method: Method,
    pub path: &'static str,
    /// A query string; for `Post` the JSON body.
    pub text: String,
}

impl Envelope {
    /// Wraps `question`.
    pub fn of<Q: Ask>(question: &Q) -> Self {
        let text = match Q::METHOD {
            Method::Post => serde_json::to_string(question).unwrap_or_default(),
            Method::Get | Method::Delete => {
                serde_urlencoded::to_string(question).unwrap_or_default()
            }
        };
        Self { method: Q::METHOD, path: Q::PATH, text }
    }
}

/// Reads an answer, which travels as text so that all questions share one machinery.
///
/// # Errors
/// `Broken` when it is not what the question's type promises.
pub fn read<A: DeserializeOwned>(json: &str) -> Result<A, Failure> {
    serde_json::from_str(json).map_err(|_| Failure::Broken)
}

#[cfg(feature = "hydrate")]
mod browser {
    use async_lock::Mutex;
    use domain::{Ask, Failure, Method};
    use gloo_net::http::{Request, Response};
    use send_wrapper::SendWrapper;
    use web_sys::{AbortController, AbortSignal};

    use super::{Envelope, read};
    use crate::Patience;

    /// Puts `question` to the worker.
    ///
    /// # Errors
    /// What the worker says; `Broken` when it cannot be reached or understood.
    pub async fn ask<Q: Ask>(question: Q) -> Result<Q::Answer, Failure> {
        read(&SendWrapper::new(send(Envelope::of(&question))).await?)
    }

    /// One at a time: an answer that sets the reader's cookie must not come after what another was
    /// told under another cookie.
    static WRITES: Mutex<()> = Mutex::new(());

    async fn send(envelope: Envelope) -> Result<String, Failure> {
        let _turn = match envelope.method {
            Method::Get => None,
            Method::Post | Method::Delete => Some(WRITES.lock().await),
        };
        let answer = once(&envelope).await;
        // The worker did not know the reader and has just set the cookie: once more.
        if answer.as_ref().err() == Some(&Failure::CookieNeeded) {
            return once(&envelope).await;
        }
        answer
    }

    async fn once(envelope: &Envelope) -> Result<String, Failure> {
        let giving_up = AbortController::new().map_err(|_| Failure::Broken)?;
        let patience = Patience::begin(&giving_up, Patience::LONGEST);
        let response = fetch(envelope, &giving_up.signal()).await.map_err(|_| Failure::Broken)?;
        drop(patience);
        let text = response.text().await.map_err(|_| Failure::Broken)?;
        if response.ok() { Ok(text) } else { Err(read(&text).unwrap_or(Failure::Broken)) }
    }

    async fn fetch(
        Envelope { method, path, text }: &Envelope,
        signal: &AbortSignal,
    ) -> Result<Response, gloo_net::Error> {
        let address = format!("{path}?{text}");
        let signal = Some(signal);
        match method {
            Method::Get => Request::get(&address).abort_signal(signal).send().await,
            Method::Delete => Request::delete(&address).abort_signal(signal).send().await,
            Method::Post => Request::post(path).abort_signal(signal).body(text)?.send().await,
        }
    }
}

/// Only readers ask: on the worker an island is drawn and then does nothing.
#[cfg(not(feature = "hydrate"))]
pub async fn ask<Q: Ask>(_question: Q) -> Result<Q::Answer, Failure> {
    Err(Failure::Broken)
}
