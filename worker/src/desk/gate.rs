//! Who is let in: the session, its idle time, and whether a change was meant.

use axum::http::{HeaderMap, Method, Uri};
use domain::{
    Failure, Moment,
    credentials::{Token, same_secret},
    desk::{Caller, Grant, Me, PersonId},
};
use serde::Deserialize;

use super::cookie;
use crate::{
    http::{foreign, is_foreign},
    log::Actor,
    store::{Bind, Statement, Store},
};

/// Somebody at the desk, and the store they may use.
#[derive(Clone)]
pub struct Desk {
    pub store: Store,
    pub caller: Caller,
    pub session: Session,
}

/// A session as `session.sql` tells it.
#[derive(Clone, Deserialize)]
pub struct Session {
    pub id: String,
    used: Moment,
    person: PersonId,
    name: String,
    pub email: String,
    office: String,
    grants: Vec<Grant>,
    pub totp: bool,
    recovery: u32,
    idle_minutes: u32,
    totp_required: bool,
    site: String,
    #[serde(default)]
    csrf: String,
}

/// How exactly use is remembered, in seconds: not every keystroke is a write.
const GRAIN: i64 = 10;

/// Lets a request in.
///
/// # Errors
/// `Refused` for what another site's page sent or what was not meant, `Unknown` without a session.
pub async fn admit(
    store: Store,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
) -> Result<Desk, Failure> {
    let changes = method != Method::GET;
    if changes && is_foreign(headers, uri) {
        return Err(foreign());
    }
    let token = cookie::sent(headers, uri).ok_or(Failure::Unknown)?;
    let session = find(&store, &token).await?.ok_or(Failure::Unknown)?;
    if session.left(store.now()) == 0 {
        return Err(Failure::Unknown);
    }
    let sent = headers.get("x-csrf").and_then(|value| value.to_str().ok()).unwrap_or_default();
    if changes && !same_secret(sent, &session.csrf) {
        return Err(Failure::refused(
            "Trang này được mở từ một phiên làm việc khác; hãy tải lại trang rồi làm lại. Bản đang viết vẫn còn.",
        ));
    }
    let caller =
        Caller { id: session.person, name: session.name.clone(), grants: session.grants.clone() };
    let desk = Desk { store, caller, session };
    // Marking presence is done by a page that nobody may be looking at.
    if changes && uri.path() != "/api/desk/presences" {
        desk.mark_use().await?;
    }
    Ok(desk)
}

async fn find(store: &Store, token: &Token) -> Result<Option<Session>, Failure> {
    let binds = [Bind::from(token.digest()), store.now().unix().into()];
    let session = store.ask("session", Statement::new(include_str!("session.sql"), binds)).await?;
    Ok(session.map(|session: Session| Session { csrf: token.csrf(), ..session }))
}

impl Session {
    /// What is left of the idle time, in seconds.
    pub fn left(&self, now: Moment) -> u32 {
        let idle = i64::from(self.idle_minutes) * 60;
        // A clock set back does not lengthen it.
        let passed = now.unix().saturating_sub(self.used.unix()).max(0);
        u32::try_from(idle.saturating_sub(passed)).unwrap_or_default()
    }

    /// A second factor must be set up before anything else.
    pub const fn wants_totp(&self) -> bool {
        self.totp_required && !self.totp
    }
}

impl Desk {
    /// Somebody is there.
    async fn mark_use(&self) -> Result<(), Failure> {
        let now = self.store.now().unix();
        if now - self.session.used.unix() < GRAIN {
            return Ok(());
        }
        let sql = "UPDATE session SET used = ?2 WHERE id = ?1";
        let binds = [Bind::from(self.session.id.as_str()), now.into()];
        self.store.batch("use", vec![Statement::new(sql, binds)]).await
    }

    /// As the log names them.
    pub fn actor(&self) -> Actor {
        Actor {
            person: Some(self.caller.id),
            name: self.caller.name.clone(),
            session: self.session.id.clone(),
        }
    }

    /// As their own browser is told.
    pub fn me(&self, left: u32) -> Me {
        let session = &self.session;
        Me {
            id: self.caller.id,
            name: self.caller.name.clone(),
            email: session.email.clone(),
            office: session.office.clone(),
            grants: session.grants.clone(),
            totp: session.totp,
            totp_wanted: session.wants_totp(),
            recovery_left: session.recovery,
            csrf: session.csrf.clone(),
            idle: session.idle_minutes * 60,
            left,
            site: session.site.clone(),
        }
    }

    /// # Errors
    /// `Refused` for who is no administrator of the whole board.
    pub fn administer(&self) -> Result<(), Failure> {
        if self.caller.is_administrator() {
            return Ok(());
        }
        Err(Failure::refused("Chỉ quản trị mới làm được việc này; hãy nhờ quản trị của trang."))
    }
}

/// A session that has just begun, as its first answer tells it.
pub async fn begun(store: Store, token: &Token) -> Result<Desk, Failure> {
    let session = find(&store, token).await?.ok_or(Failure::Broken)?;
    let caller =
        Caller { id: session.person, name: session.name.clone(), grants: session.grants.clone() };
    Ok(Desk { store, caller, session })
}
