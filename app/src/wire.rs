//! Putting questions to the worker: over the network in the browser, by a plain call on the edge.
//! The two bodies of [`ask`] are the app's only such pair.

use domain::{Ask, Failure};

#[cfg(feature = "ssr")]
mod edge {
    use std::{pin::Pin, sync::Arc};

    use domain::{Failure, Method};

    /// A question on its way.
    #[derive(Clone, Debug)]
    pub struct Envelope {
        pub method: Method,
        pub path: &'static str,
        /// The question as a query string.
        pub text: String,
    }

    type Reply = Pin<Box<dyn Future<Output = Result<String, Failure>> + Send>>;

    /// How the worker answers itself: an envelope in, the answer's JSON out.
    #[derive(Clone)]
    pub struct Wire(pub Arc<dyn Fn(Envelope) -> Reply + Send + Sync>);
}

#[cfg(feature = "ssr")]
pub use edge::{Envelope, Wire};

/// Puts `question` to the worker.
///
/// # Errors
/// What the worker says; `Broken` when it cannot be reached or understood.
#[cfg(feature = "ssr")]
pub async fn ask<Q: Ask>(question: Q) -> Result<Q::Answer, Failure> {
    let wire = leptos::prelude::use_context::<Wire>().ok_or(Failure::Broken)?;
    let text = serde_urlencoded::to_string(&question).map_err(|_| Failure::Broken)?;
    let json = (wire.0)(Envelope { method: Q::METHOD, path: Q::PATH, text }).await?;
    serde_json::from_str(&json).map_err(|_| Failure::Broken)
}

/// Puts `question` to the worker.
///
/// # Errors
/// What the worker says; `Broken` when it cannot be reached or understood.
#[cfg(feature = "hydrate")]
pub fn ask<Q: Ask>(question: Q) -> impl Future<Output = Result<Q::Answer, Failure>> + Send {
    send_wrapper::SendWrapper::new(async move {
        let answer = browser::send(&question).await;
        // The worker did not know the reader and has just set the cookie: once more.
        if answer.as_ref().err() == Some(&Failure::CookieNeeded) {
            return browser::send(&question).await;
        }
        answer
    })
}

#[cfg(feature = "hydrate")]
mod browser {
    use domain::{Ask, Failure, Method};
    use gloo_net::http::{Request, Response};

    pub async fn send<Q: Ask>(question: &Q) -> Result<Q::Answer, Failure> {
        let response = fetch(question).await.map_err(|_| Failure::Broken)?;
        let text = response.text().await.map_err(|_| Failure::Broken)?;
        if response.ok() {
            serde_json::from_str(&text).map_err(|_| Failure::Broken)
        } else {
            Err(serde_json::from_str(&text).unwrap_or(Failure::Broken))
        }
    }

    async fn fetch<Q: Ask>(question: &Q) -> Result<Response, gloo_net::Error> {
        let address = || {
            let query = serde_urlencoded::to_string(question).unwrap_or_default();
            format!("{}?{query}", Q::PATH)
        };
        match Q::METHOD {
            Method::Get => Request::get(&address()).send().await,
            Method::Delete => Request::delete(&address()).send().await,
            Method::Post => Request::post(Q::PATH).json(question)?.send().await,
        }
    }
}

/// With neither half chosen there is nobody to ask; both halves share this signature.
#[cfg(not(any(feature = "ssr", feature = "hydrate")))]
pub async fn ask<Q: Ask>(_question: Q) -> Result<Q::Answer, Failure> {
    Err(Failure::Broken)
}
