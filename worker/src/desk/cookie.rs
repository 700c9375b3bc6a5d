//! The cookie of a session. Strict: no other site's page can bring it along.

use axum::http::{HeaderMap, HeaderValue, Uri, header::COOKIE, header::USER_AGENT};
use domain::{Failure, credentials::Token};

/// Browsers keep it while they are open; the server decides when it ends.
const SECURE: &str = "__Host-ban-bien-tap";
/// On plain loopback, for browsers that know no secure cookies there.
const PLAIN: &str = "ban-bien-tap";

/// The token a request brings.
pub fn sent(headers: &HeaderMap, uri: &Uri) -> Option<Token> {
    let plain = (!is_https(uri)).then_some(PLAIN);
    let value = value(headers, SECURE).or_else(|| value(headers, plain?))?;
    Token::parse(value)
}

/// Whether a browser says that it belongs to the desk: its reader is not counted.
pub fn is_there(headers: &HeaderMap) -> bool {
    [SECURE, PLAIN].iter().any(|name| value(headers, name).is_some())
}

/// The header that sets it.
pub fn set(headers: &HeaderMap, uri: &Uri, token: &Token) -> Result<HeaderValue, Failure> {
    line(headers, uri, token.as_str(), "")
}

/// The header that takes it away.
pub fn dropped(headers: &HeaderMap, uri: &Uri) -> Result<HeaderValue, Failure> {
    line(headers, uri, "", "; Max-Age=0")
}

fn line(headers: &HeaderMap, uri: &Uri, value: &str, age: &str) -> Result<HeaderValue, Failure> {
    let agent = headers.get(USER_AGENT).and_then(|agent| agent.to_str().ok());
    let takes_secure = is_https(uri)
        || !agent.is_some_and(|agent| agent.contains("Safari/") && !agent.contains("Chrome/"));
    let (name, secure) = if takes_secure { (SECURE, "; Secure") } else { (PLAIN, "") };
    let line = format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict{secure}{age}");
    HeaderValue::from_str(&line).map_err(|_| Failure::Broken)
}

fn is_https(uri: &Uri) -> bool {
    uri.scheme_str() == Some("https")
}

fn value<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
        .filter(|value| !value.is_empty())
}
