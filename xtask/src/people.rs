//! People of the desk: the link for a board's first administrator, and three people to try it with.

use std::process::ExitCode;

use serde_json::{Value, json};

use crate::{
    args::Administrator,
    failure::{Failure, Result},
    import::{
        client::{Endpoint, Said},
        token_for,
    },
    layout::Layout,
    step::say,
};

/// `cargo xtask administrator`.
pub fn administrator(layout: &Layout, options: &Administrator) -> Result<ExitCode> {
    let endpoint = Endpoint::new(&options.url, &token_for(layout, &options.url)?);
    let path = first_link(&endpoint, &options.email, &options.name)?;
    say(&format!(
        "Gửi liên kết này cho {}; dùng được một lần, trong ba ngày:\n{}{path}",
        options.name, options.url
    ));
    Ok(ExitCode::SUCCESS)
}

fn first_link(endpoint: &Endpoint, email: &str, name: &str) -> Result<String> {
    let asked = json!({ "email": email, "name": name });
    text(&endpoint.post("/api/desk/set-up", &Said::Token, &asked)?.0, "path")
}

/// What the demo's people sign in with: a local board's only.
pub const DEMO_PASSPHRASE: &str = "nương chè sau mưa tháng tư";

/// E-mail, name, office, role: one of each.
pub const DEMO_PEOPLE: [(&str, &str, &str, &str); 3] = [
    ("quantri@banlienson.example", "Vàng Thị Mỷ", "Phó Chánh Văn phòng", "administrator"),
    ("duyet@banlienson.example", "Lù Văn Páo", "Phó Chủ tịch UBND xã", "editor"),
    ("soan@banlienson.example", "Giàng Thị Sua", "Công chức Văn hóa – Xã hội", "author"),
];

/// Makes the demo's people on a board that has nobody.
pub fn demo(endpoint: &Endpoint) -> Result<()> {
    let [administrator, others @ ..] = &DEMO_PEOPLE;
    // Who was interrupted before goes on.
    let session = match sign_in(endpoint, administrator.0) {
        Ok(session) => session,
        Err(_) => {
            let link = first_link(endpoint, administrator.0, administrator.1)?;
            accept(endpoint, &link, administrator.1)?;
            sign_in(endpoint, administrator.0)?
        }
    };
    for (email, name, office, role) in others {
        let asked = json!({
            "email": email, "name": name, "office": office, "grants": [{ "role": role }],
        });
        let (answer, _) = endpoint.post("/api/desk/invitations", &session, &asked)?;
        accept(endpoint, &text(&answer, "path")?, name)?;
    }
    Ok(())
}

fn accept(endpoint: &Endpoint, link: &str, name: &str) -> Result<()> {
    let token = link.rsplit('/').next().unwrap_or_default();
    let asked = json!({ "token": token, "name": name, "passphrase": DEMO_PASSPHRASE });
    endpoint.post("/api/desk/acceptances", &Said::Nothing, &asked).map(drop)
}

fn sign_in(endpoint: &Endpoint, email: &str) -> Result<Said> {
    let asked = json!({ "email": email, "passphrase": DEMO_PASSPHRASE });
    let (answer, cookie) = endpoint.post("/api/desk/sessions", &Said::Nothing, &asked)?;
    let csrf = text(&answer["in"], "csrf")?;
    let cookie = cookie.ok_or_else(|| Failure::new("signing in set no cookie"))?;
    Ok(Said::Session { cookie, csrf })
}

fn text(answer: &Value, name: &str) -> Result<String> {
    let text = answer[name].as_str().map(str::to_owned);
    text.ok_or_else(|| Failure::new(format!("the board's answer has no {name}: {answer}")))
}

/// Whether the demo's people are still the ones who sign in.
pub fn has_demo(endpoint: &Endpoint) -> bool {
    sign_in(endpoint, DEMO_PEOPLE[2].0).is_ok()
}

/// How to sign in, for who has just started a local board.
pub fn welcome(url: &str) -> String {
    let mut lines = format!(
        "The editors' desk is at {url}/ban-bien-tap; everybody's passphrase here is \u{201c}{DEMO_PASSPHRASE}\u{201d}:\n"
    );
    for (email, _, _, role) in DEMO_PEOPLE.iter().rev() {
        lines += &format!("  {role:<13} {email}\n");
    }
    lines
}
