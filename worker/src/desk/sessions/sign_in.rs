//! Signing in. Who is unknown and who mistypes get the same answer after the same work.

use axum::http::{HeaderMap, HeaderValue, header::USER_AGENT};
use domain::{
    Failure,
    credentials::{Passphrase, Token, passphrase, recovery, totp},
    desk::{PersonId, SignIn, SignedIn},
};
use serde::Deserialize;
use serde_json::json;

use super::{agent, attempts::Tries};
use crate::{
    desk::{cookie, gate, overtaken, question::Stranger},
    log::{self, Act, Actor},
    store::{Bind, Statement, random},
};

#[derive(Deserialize)]
struct Person {
    id: PersonId,
    name: String,
    passphrase: String,
    totp: Option<String>,
    totp_step: Option<u64>,
    recovery: Vec<String>,
}

const WRONG: &str =
    "E-mail hoặc mật khẩu không đúng. Hãy kiểm tra lại, kể cả chữ hoa và bộ gõ tiếng Việt.";

const WRONG_CODE: &str =
    "Mã không đúng hoặc đã dùng rồi. Hãy nhập mã mới nhất trong ứng dụng, hoặc một mã dự phòng.";

pub async fn sign_in(
    stranger: Stranger,
    question: SignIn,
) -> Result<(SignedIn, Option<HeaderValue>), Failure> {
    let Stranger { store, headers, uri } = stranger;
    let email = question.email.trim().to_lowercase();
    let tries = Tries::to_sign_in(&store, &headers, &email)?;
    tries.count(&store).await?;
    let person: Option<Person> = {
        let binds = [Bind::from(email)];
        store.ask("sign in", Statement::new(include_str!("person.sql"), binds)).await?
    };
    let phc = person.as_ref().map_or(passphrase::dummy_hash(), |person| person.passphrase.as_str());
    let right = passphrase::verify(phc, &question.passphrase);
    let Some(person) = person.filter(|_| right) else {
        return Err(Failure::invalid(WRONG));
    };
    let has_code = person.totp.is_some();
    let mut statements = tries.forgiven();
    statements.push(person.unchanged());
    if has_code {
        if question.code.trim().is_empty() {
            return Ok((SignedIn::CodeNeeded, None));
        }
        let used = second_factor(&person, &question.code, store.now());
        statements.push(used.ok_or_else(|| Failure::invalid(WRONG_CODE))?);
    }
    if passphrase::needs_rehash(&person.passphrase)
        && let Ok(typed) = Passphrase::new(&question.passphrase, &[])
    {
        let sql = "UPDATE person SET passphrase = ?2 WHERE id = ?1";
        let phc = passphrase::hash(&typed, random()?);
        statements.push(Statement::new(sql, [Bind::from(person.id.0), phc.into()]));
    }
    // The session that the browser had, if any, ends: a token is never carried over.
    if let Some(old) = cookie::sent(&headers, &uri) {
        let sql = "UPDATE session SET ended_at = ?2 WHERE hash = ?1 AND ended_at IS NULL";
        let binds = [Bind::from(old.digest()), store.now().unix().into()];
        statements.push(Statement::new(sql, binds));
    }
    let token = Token::from_random(random()?);
    let id: String = random::<8>()?.iter().map(|byte| format!("{byte:02x}")).collect();
    let sql = "INSERT INTO session (hash, id, person_id, since, used, agent)
               VALUES (?1, ?2, ?3, ?4, ?4, ?5)";
    let binds = [
        Bind::from(token.digest()),
        id.as_str().into(),
        person.id.0.into(),
        store.now().unix().into(),
        browser(&headers).into(),
    ];
    statements.push(Statement::new(sql, binds));
    let actor = Actor { person: Some(person.id), name: person.name, session: id.clone() };
    let act = Act {
        what: "sign-in",
        subject: format!("session {id}"),
        actor: &actor,
        open: None,
        detail: json!({ "totp": has_code }),
    };
    let landed = log::act(&store, &act, statements).await;
    let wrong = if has_code { WRONG_CODE } else { WRONG };
    landed.map_err(|failure| overtaken(failure, wrong))?;
    let desk = gate::begun(store, &token).await?;
    Ok((SignedIn::In(Box::new(desk.me())), Some(cookie::set(&headers, &uri, &token)?)))
}

impl Person {
    fn unchanged(&self) -> Statement {
        let step = self.totp_step.and_then(|step| i64::try_from(step).ok());
        let binds = [
            Bind::from(self.id.0),
            self.passphrase.as_str().into(),
            self.totp.as_deref().into(),
            step.into(),
            json!(self.recovery).to_string().into(),
        ];
        Statement::new(include_str!("unchanged.sql"), binds)
    }
}

/// What is to be remembered when the code is right: its time step, or which recovery code is used up.
fn second_factor(person: &Person, code: &str, now: domain::Moment) -> Option<Statement> {
    let secret = person.totp.as_deref().and_then(totp::Secret::parse)?;
    if let Some(step) = totp::check(&secret, code, now, person.totp_step) {
        let sql = "UPDATE person SET totp_step = ?2 WHERE id = ?1";
        let step = i64::try_from(step).unwrap_or_default();
        return Some(Statement::new(sql, [Bind::from(person.id.0), step.into()]));
    }
    let at = recovery::find(&person.recovery, code)?;
    let mut left = person.recovery.clone();
    left.remove(at);
    let sql = "UPDATE person SET recovery = ?2 WHERE id = ?1";
    Some(Statement::new(sql, [Bind::from(person.id.0), json!(left).to_string().into()]))
}

fn browser(headers: &HeaderMap) -> String {
    let sent = headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
    agent::name(sent.unwrap_or_default())
}
