//! Putting questions to the worker: over the network in the browser, by a plain call on the edge.
//! The two bodies of [`send`] are the app's only such pair.
//!
//! Answers travel as text and are read where they are shown, so that all questions share one
//! machinery: a program that is downloaded pays for each copy of it.

use domain::{Ask, Failure, Method};
use serde::de::DeserializeOwned;

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

/// Puts `question` to the worker.
///
/// # Errors
/// What the worker says; `Broken` when it cannot be reached or understood.
pub async fn ask<Q: Ask>(question: Q) -> Result<Q::Answer, Failure> {
    read(&send(Envelope::of(&question)).await?)
}

/// Reads an answer.
///
/// # Errors
/// `Broken` when it is not what the question's type promises.
pub fn read<A: DeserializeOwned>(json: &str) -> Result<A, Failure> {
    serde_json::from_str(json).map_err(|_| Failure::Broken)
}

#[cfg(feature = "hydrate")]
pub use browser::send;
#[cfg(feature = "ssr")]
pub use edge::{Wire, send};

#[cfg(feature = "ssr")]
mod edge {
    use std::{pin::Pin, sync::Arc};

    use domain::Failure;

    use super::Envelope;

    type Reply = Pin<Box<dyn Future<Output = Result<String, Failure>> + Send>>;

    /// How the worker answers itself: an envelope in, the answer's JSON out.
    #[derive(Clone)]
    pub struct Wire(pub Arc<dyn Fn(Envelope) -> Reply + Send + Sync>);

    /// Sends `envelope` and gives the answer's JSON.
    ///
    /// # Errors
    /// What the worker says.
    pub async fn send(envelope: Envelope) -> Result<String, Failure> {
        let wire = leptos::prelude::use_context::<Wire>().ok_or(Failure::Broken)?;
        (wire.0)(envelope).await
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use domain::{Failure, Method};
    use gloo_net::http::{Request, Response};
    use send_wrapper::SendWrapper;

    use super::{Envelope, read};

    /// Sends `envelope` and gives the answer's JSON.
    ///
    /// # Errors
    /// What the worker says; `Broken` when it cannot be reached.
    pub async fn send(envelope: Envelope) -> Result<String, Failure> {
        SendWrapper::new(async move {
            let answer = once(&envelope).await;
            // The worker did not know the reader and has just set the cookie: once more.
            if answer.as_ref().err() == Some(&Failure::CookieNeeded) {
                return once(&envelope).await;
            }
            answer
        })
        .await
    }

    async fn once(envelope: &Envelope) -> Result<String, Failure> {
        let response = fetch(envelope).await.map_err(|_| Failure::Broken)?;
        let text = response.text().await.map_err(|_| Failure::Broken)?;
        if response.ok() { Ok(text) } else { Err(read(&text).unwrap_or(Failure::Broken)) }
    }

    async fn fetch(
        Envelope { method, path, text }: &Envelope,
    ) -> Result<Response, gloo_net::Error> {
        let address = format!("{path}?{text}");
        match method {
            Method::Get => Request::get(&address).send().await,
            Method::Delete => Request::delete(&address).send().await,
            Method::Post => Request::post(path).body(text)?.send().await,
        }
    }
}

/// With neither half chosen there is nobody to ask.
#[cfg(not(any(feature = "ssr", feature = "hydrate")))]
pub async fn send(_envelope: Envelope) -> Result<String, Failure> {
    Err(Failure::Broken)
}
