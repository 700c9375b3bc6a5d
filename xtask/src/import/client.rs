use std::{fmt, time::Duration};

use serde::Deserialize;
use serde_json::Value;
use ureq::Agent;

use super::report::Report;
use crate::failure::{Failure, Result};

/// A board's API as this program uses it.
pub struct Endpoint {
    agent: Agent,
    url: String,
    token: String,
}

/// How a source is to be taken.
#[derive(Debug, Default)]
pub struct Query {
    /// The answer is the report alone: nothing is stored.
    pub check: bool,
    /// What is good of it is stored, whatever is refused.
    pub partial: bool,
    /// The line of the file that it begins with, when it is a part of one.
    pub first: Option<u32>,
}

/// Who asks.
pub enum Said {
    Nothing,
    /// Who holds the import token.
    Token,
    /// Somebody at the desk.
    Session {
        cookie: String,
        csrf: String,
    },
}

#[derive(Deserialize)]
struct Edition {
    edition: u64,
}

#[derive(Deserialize)]
struct Refusal {
    reason: String,
}

impl Endpoint {
    pub fn new(url: &str, token: &str) -> Self {
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(Duration::from_secs(120)));
        if is_loopback(url) {
            // A proxy in the environment has no way to our own machine.
            config = config.proxy(None);
        }
        Self { agent: config.build().into(), url: url.to_owned(), token: token.to_owned() }
    }

    /// How often the board has been published to, if it answers at all.
    pub fn edition(&self) -> Option<u64> {
        let address = format!("{}/api/edition", self.url);
        let mut answer = self
            .agent
            .get(&address)
            .config()
            .timeout_global(Some(Duration::from_secs(20)))
            .build()
            .call()
            .ok()?;
        if answer.status() != 200 {
            return None;
        }
        let text = answer.body_mut().read_to_string().ok()?;
        serde_json::from_str::<Edition>(&text).ok().map(|answer| answer.edition)
    }

    /// Posts JSON; what it answers, and the cookie it sets.
    pub fn post(&self, path: &str, said: &Said, body: &Value) -> Result<(Value, Option<String>)> {
        let mut request = self.agent.post(format!("{}{path}", self.url));
        request = match said {
            Said::Token => request.header("authorization", format!("Bearer {}", self.token)),
            Said::Nothing => request,
            Said::Session { cookie, csrf } => {
                request.header("cookie", cookie).header("x-csrf", csrf)
            }
        };
        let sent = request.content_type("application/json").send(body.to_string());
        let mut answer = sent.map_err(|cause| {
            Failure::new(format!(
                "không kết nối được với {}: hãy xem bảng có đang chạy không (cargo xtask serve) và --url có đúng không ({cause})",
                self.url
            ))
        })?;
        let cookie = answer.headers().get("set-cookie").and_then(|it| it.to_str().ok());
        let cookie = cookie.and_then(|it| it.split(';').next()).map(str::to_owned);
        let status = answer.status().as_u16();
        let text = answer.body_mut().read_to_string().unwrap_or_default();
        if status != 200 {
            let told = serde_json::from_str::<Refusal>(&text).map(|refusal| refusal.reason);
            let reason = told.unwrap_or_else(|_| meaning(status).into());
            return Err(Failure::new(format!(
                "{} từ chối {path}: {reason} (HTTP {status})",
                self.url
            )));
        }
        let answer = serde_json::from_str(&text)
            .map_err(|cause| Failure::new(format!("{path} trả lời không đúng dạng: {cause}")))?;
        Ok((answer, cookie))
    }

    pub fn send(&self, file: &str, body: &[u8], kind: &str, query: &Query) -> Result<Report> {
        let mut answer = self
            .agent
            .post(format!("{}/api/imports{query}", self.url))
            .header("authorization", format!("Bearer {}", self.token))
            .content_type(kind)
            .send(body)
            .map_err(|cause| {
                Failure::new(format!(
                    "không kết nối được với {}: hãy xem bảng có đang chạy không (cargo xtask serve) và --url có đúng không ({cause})",
                    self.url
                ))
            })?;
        let status = answer.status().as_u16();
        let text = answer.body_mut().read_to_string().unwrap_or_default();
        if status == 200 {
            return serde_json::from_str(&text).map_err(|cause| {
                Failure::new(format!("{} trả lời không đúng dạng báo cáo: {cause}", self.url))
            });
        }
        let told = serde_json::from_str::<Refusal>(&text).map(|refusal| refusal.reason);
        let reason = told.unwrap_or_else(|_| meaning(status).into());
        // What is wrong with this file is reported and the rest goes on; anything else ends it.
        if matches!(status, 400 | 413 | 415 | 422) {
            return Ok(Report::refused(file, &format!("{reason} (HTTP {status})")));
        }
        Err(Failure::new(format!("{} từ chối {file}: {reason} (HTTP {status})", self.url)))
    }
}

impl fmt::Display for Query {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let check = self.check.then(|| "check=1".to_owned());
        let partial = self.partial.then(|| "partial=1".to_owned());
        let first = self.first.map(|first| format!("first={first}"));
        let said: Vec<_> = [check, partial, first].into_iter().flatten().collect();
        if said.is_empty() { Ok(()) } else { write!(out, "?{}", said.join("&")) }
    }
}

/// What a status says when the answer itself gives no reason.
fn meaning(status: u16) -> &'static str {
    match status {
        401 => "mã nạp sai hoặc thiếu; hãy đặt đúng mã IMPORT_TOKEN của bảng vào NIEM_YET_TOKEN",
        404 | 405 => "địa chỉ này không nhận bài; hãy kiểm tra lại --url",
        413 => "tệp cùng các tệp kèm theo quá nặng",
        500..=599 => {
            "máy chủ đang gặp sự cố, chưa rõ đã lưu tệp này hay chưa; hãy nạp lại sau ít phút, nạp lại không sinh bài trùng"
        }
        _ => "máy chủ không nói lý do",
    }
}

pub fn is_loopback(url: &str) -> bool {
    let host = url.split("://").nth(1).unwrap_or_default();
    let host = host.split('/').next().unwrap_or_default();
    if host.starts_with("[::1]") {
        return true;
    }
    let name = host.split(':').next().unwrap_or_default();
    name == "localhost" || name.parse::<std::net::Ipv4Addr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_gets_the_local_token() {
        for url in ["http://127.0.0.1:8787", "http://localhost", "http://[::1]:8787/x"] {
            assert!(is_loopback(url), "{url}");
        }
        for url in ["https://127.0.0.1.example.org", "http://localhost.example", "https://a@b"] {
            assert!(!is_loopback(url), "{url}");
        }
    }
}
