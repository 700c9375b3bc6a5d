//! Whoever runs the app, the worker or a browser: what the app knows through it and tells it.

#[cfg(not(feature = "ssr"))]
pub use browser::{
    body, escaped, given_failure, keep_body, origin, tell_failure, tell_next_change,
};
#[cfg(feature = "ssr")]
pub use worker::{body, escaped, given_failure, keep_body, origin, tell_failure, tell_next_change};

#[cfg(feature = "ssr")]
mod worker {
    use domain::{Failure, Moment};
    use leptos::prelude::use_context;

    use crate::shell::{Site, Telling, Told};

    /// `https://example.gov.vn`: links that leave the board must be whole.
    pub fn origin() -> String {
        use_context::<Site>().map(|site| site.origin).unwrap_or_default()
    }

    /// `text` as it may stand between `<title>` and `</title>`, where the library writes it bare.
    pub fn escaped(text: &str) -> String {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    }

    /// What went wrong before any page was chosen.
    pub fn given_failure() -> Option<Failure> {
        use_context::<Site>().and_then(|site| site.failure)
    }

    /// The page is this failure: the status follows.
    pub fn tell_failure(failure: &Failure) {
        tell(|telling| telling.failure = Some(failure.clone()));
    }

    /// The page may not be kept beyond this moment.
    pub fn tell_next_change(at: Option<Moment>) {
        tell(|telling| telling.next_change = at);
    }

    /// Takes a text out of an answer that has one. The page carries each answer a second time, for
    /// the browser to go on from; a long text need not be in it twice, since what is already on
    /// the page is left as it is.
    pub fn keep_body(json: String) -> String {
        let Some(told) = use_context::<Told>() else { return json };
        let Ok(serde_json::Value::Object(mut answer)) = serde_json::from_str(&json) else {
            return json;
        };
        match (answer.get_mut("body").map(serde_json::Value::take), told.0.lock()) {
            (Some(serde_json::Value::String(body)), Ok(mut telling)) => {
                telling.body = body;
                answer.insert("body".to_owned(), "".into());
                serde_json::Value::Object(answer).to_string()
            }
            _ => json,
        }
    }

    /// The text that was taken out; `rest` when none was.
    pub fn body(rest: String) -> String {
        let told = use_context::<Told>();
        let kept = told.and_then(|told| Some(told.0.lock().ok()?.body.clone()));
        kept.filter(|_| rest.is_empty()).unwrap_or(rest)
    }

    fn tell(change: impl FnOnce(&mut Telling)) {
        if let Some(told) = use_context::<Told>()
            && let Ok(mut telling) = told.0.lock()
        {
            change(&mut telling);
        }
    }
}

/// In the browser the page's status and life are settled.
#[cfg(not(feature = "ssr"))]
mod browser {
    use domain::{Failure, Moment};
    use leptos::prelude::window;

    pub fn origin() -> String {
        window().location().origin().unwrap_or_default()
    }

    /// A browser takes a title as text.
    pub fn escaped(text: &str) -> String {
        text.to_owned()
    }

    /// A page that failed before it was chosen is sent without scripts.
    pub const fn given_failure() -> Option<Failure> {
        None
    }

    /// Answers that were fetched are whole.
    pub const fn keep_body(json: String) -> String {
        json
    }

    /// Empty on the page the worker made, where the text already stands.
    pub const fn body(body: String) -> String {
        body
    }

    pub const fn tell_failure(_failure: &Failure) {}

    pub const fn tell_next_change(_at: Option<Moment>) {}
}
