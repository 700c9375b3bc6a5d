//! Who is let in: the session, its idle time, and whether a change was meant.

use axum::http::{HeaderMap, Method, Uri};
use domain::{
    Ask, Failure, Moment,
    credentials::{Token, same_secret},
    desk::{Caller, DrawDraft, Grant, MarkPresence, Me, PersonId, idle_left},
};
use serde::Deserialize;
use serde_json::json;

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
const GRAIN: u64 = 10;

/// What a page does by itself: nobody may be looking at it.
const BY_ITSELF: [&str; 2] = [MarkPresence::PATH, DrawDraft::PATH];

/// Lets a request in.
///
/// # Errors
/// As those of [`admit_first`], and `Refused` while a second factor is still to be set up.
pub async fn admit(
    store: Store,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
) -> Result<Desk, Failure> {
    let desk = admit_first(store, method, uri, headers).await?;
    if desk.session.wants_totp() {
        return Err(Failure::refused(
            "Trang này yêu cầu xác thực hai bước; hãy vào Tài khoản để cài trước khi làm việc.",
        ));
    }
    Ok(desk)
}

/// Lets in what must be possible even before a second factor is set up.
///
/// # Errors
/// `Refused` for what another site's page sent or what was not meant, `Unknown` without a session.
pub async fn admit_first(
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
        // It does not come back when somebody sets a longer time.
        store.batch("idle", vec![ended(&session.id, store.now())]).await?;
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
    let mut desk = Desk { store, caller, session };
    if changes && !BY_ITSELF.contains(&uri.path()) {
        desk.mark_use().await?;
    }
    Ok(desk)
}

async fn find(store: &Store, token: &Token) -> Result<Option<Session>, Failure> {
    let binds = [Bind::from(token.digest()), store.now().unix().into()];
    let session = store.ask("session", Statement::new(include_str!("session.sql"), binds)).await?;
    Ok(session.map(|session: Session| Session { csrf: token.csrf(), ..session }))
}

/// The statement that ends a session.
pub fn ended(id: &str, now: Moment) -> Statement {
    let sql = "UPDATE session SET ended_at = ?2 WHERE id = ?1 AND ended_at IS NULL";
    Statement::new(sql, [Bind::from(id), now.unix().into()])
}

impl Session {
    /// What is left of the idle time, in seconds.
    pub fn left(&self, now: Moment) -> u32 {
        idle_left(self.used, self.idle_minutes * 60, now)
    }

    /// A second factor must be set up before anything else.
    const fn wants_totp(&self) -> bool {
        self.totp_required && !self.totp
    }
}

impl Desk {
    /// Somebody is there.
    async fn mark_use(&mut self) -> Result<(), Failure> {
        let now = self.store.now();
        // A use in the future was marked before the clock was set back.
        if now.unix().abs_diff(self.session.used.unix()) < GRAIN {
            return Ok(());
        }
        let sql = "UPDATE session SET used = ?2 WHERE id = ?1";
        let binds = [Bind::from(self.session.id.as_str()), now.unix().into()];
        self.store.batch("use", vec![Statement::new(sql, binds)]).await?;
        self.session.used = now;
        Ok(())
    }

    /// Slugs of the agencies they have any role in, as a JSON array; `*` for all.
    pub fn agencies(&self) -> String {
        let grants = self.caller.grants.iter();
        let slugs: Vec<&str> = grants.map(|grant| grant.agency.as_deref().unwrap_or("*")).collect();
        json!(slugs).to_string()
    }

    /// As the log names them.
    pub fn actor(&self) -> Actor {
        Actor {
            person: Some(self.caller.id),
            name: self.caller.name.clone(),
            session: self.session.id.clone(),
        }
    }

    /// How long a session may be idle, in seconds.
    pub const fn idle(&self) -> u32 {
        self.session.idle_minutes * 60
    }

    /// As their own browser is told.
    pub fn me(&self) -> Me {
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
            idle: self.idle(),
            left: session.left(self.store.now()),
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
