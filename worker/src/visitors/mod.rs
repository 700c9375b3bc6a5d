//! Who is asking, as far as counting needs to know.

mod salt;

pub use salt::forget as forget_salts;

use axum::http::{HeaderMap, HeaderValue, Uri, header::COOKIE, header::USER_AGENT};
use domain::{
    Failure,
    tallies::Refusal,
    visitors::{Cookie, Visitor, day_hash, is_bot},
};

use crate::{
    desk,
    http::is_foreign,
    imports,
    store::{Store, random},
    tallies::Act,
};

/// A reader, and the cookie to set when they brought none.
pub struct Known {
    pub visitor: Visitor,
    pub set_cookie: Option<HeaderValue>,
}

/// 400 days: browsers keep no cookie longer.
const MAX_AGE: u32 = 400 * 24 * 3600;

/// Knows a reader by cookie, or by this day's hash of address and agent.
pub async fn know(store: &Store, headers: &HeaderMap, uri: &Uri) -> Result<Known, Failure> {
    let today = store.now().vietnam_day();
    let key = store.secret("COOKIE_KEY")?;
    let secure = uri.scheme_str() == Some("https");
    let salt = salt::of(store, today).await?;
    let hash = day_hash(salt.as_bytes(), text(headers, "cf-connecting-ip"), agent(headers));
    let cookie =
        sent(headers, name(secure)).and_then(|value| Cookie::verify(value, key.as_bytes(), today));
    let visitor = Visitor::identify(cookie.as_ref(), today, hash);
    let set_cookie = if cookie.is_none() {
        let fresh = Cookie { id: random()?, born: today, birth_hash: hash };
        Some(header(secure, &fresh.sign(key.as_bytes()))?)
    } else {
        None
    };
    Ok(Known { visitor, set_cookie })
}

/// Why an event of this request is not to be counted, before anyone asks whose it is.
pub fn screen(store: &Store, headers: &HeaderMap, uri: &Uri, act: Act) -> Option<Refusal> {
    // Following a link from elsewhere to a file is a reader's download; a page elsewhere that
    // embeds it is not.
    let follows_link = act == Act::Download
        && text(headers, "sec-fetch-mode") == "navigate"
        && text(headers, "sec-fetch-dest") == "document";
    let purpose = [text(headers, "sec-purpose"), text(headers, "purpose")];
    if is_foreign(headers, uri) && !follows_link {
        Some(Refusal::Foreign)
    } else if purpose.iter().any(|value| value.contains("prefetch") || value.contains("preview")) {
        Some(Refusal::Prefetch)
    } else if is_bot(agent(headers)) {
        Some(Refusal::Bot)
    } else if imports::is_editor(store, headers) || desk::is_there(headers) {
        Some(Refusal::Editor)
    } else {
        None
    }
}

fn agent(headers: &HeaderMap) -> &str {
    text(headers, USER_AGENT.as_str())
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Browsers refuse `__Host-` on plain http, but for loopback in some.
const fn name(secure: bool) -> &'static str {
    if secure { "__Host-nguoi-doc" } else { "nguoi-doc" }
}

fn sent<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

fn header(secure: bool, value: &str) -> Result<HeaderValue, Failure> {
    let secure_part = if secure { "; Secure" } else { "" };
    let name = name(secure);
    let line =
        format!("{name}={value}; Path=/; Max-Age={MAX_AGE}; HttpOnly; SameSite=Lax{secure_part}");
    HeaderValue::from_str(&line).map_err(|_| Failure::Broken)
}
