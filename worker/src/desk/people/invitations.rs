//! Invitations: links by which people come to the desk, and back to it when a passphrase is forgotten.

use axum::http::HeaderValue;
use domain::{
    Failure, Moment,
    credentials::{Passphrase, Token, passphrase},
    desk::{
        AcceptInvitation, Done, Grant, Invite, Invited, PATH, ReadInvitation, RevokeInvitation,
        Role, Welcome,
    },
};
use serde_json::json;

use super::{act, grants};
use crate::{
    desk::{
        account::{named, office},
        gate::Desk,
        overtaken,
        question::Stranger,
        sessions::Tries,
    },
    log::{self, Actor},
    store::{Bind, Statement, Store, random},
};

/// How long a link works, in seconds: over a weekend.
const DAYS_3: i64 = 3 * 24 * 3600;

pub async fn invite(desk: Desk, question: Invite) -> Result<Welcome, Failure> {
    desk.administer()?;
    if tidy(&question.email) == desk.session.email {
        return Err(Failure::refused("Hãy đổi mật khẩu của chính mình ở trang Tài khoản."));
    }
    // A new passphrase changes nobody's roles.
    if !question.grants.is_empty() || !is_known(&desk.store, &question.email).await? {
        grants::check(&desk.store, &question.grants).await?;
    }
    welcome(&desk.store, &question, &desk.actor()).await
}

async fn is_known(store: &Store, email: &str) -> Result<bool, Failure> {
    let sql = "SELECT 'true' AS json FROM person WHERE email = ?1";
    let known = store.ask("person", Statement::new(sql, [Bind::from(tidy(email))])).await?;
    Ok(known.unwrap_or_default())
}

/// An e-mail as it is kept.
fn tidy(email: &str) -> String {
    email.trim().to_lowercase()
}

/// The link for the first administrator, made by who holds the import token.
///
/// # Errors
/// `Refused` when there is an administrator: they invite others.
pub async fn first(store: &Store, email: &str, name: &str) -> Result<Welcome, Failure> {
    let sql = "SELECT CAST(count(*) AS TEXT) AS json FROM person_role r
               JOIN person p ON p.id = r.person_id
               WHERE r.role = 'administrator' AND r.agency_id IS NULL AND p.disabled_at IS NULL AND p.passphrase <> ''";
    let administrators: Option<u32> = store.ask("people", Statement::new(sql, [])).await?;
    if administrators != Some(0) {
        return Err(Failure::refused(
            "Trang này đã có quản trị; hãy nhờ người ấy mời, hoặc cấp lại liên kết đặt mật khẩu.",
        ));
    }
    let invite = Invite {
        email: email.to_owned(),
        name: name.to_owned(),
        office: String::new(),
        grants: vec![Grant { role: Role::Administrator, agency: None }],
    };
    let actor = Actor { name: "set-up".to_owned(), ..Actor::default() };
    welcome(store, &invite, &actor).await
}

async fn welcome(store: &Store, invite: &Invite, actor: &Actor) -> Result<Welcome, Failure> {
    let email = tidy(&invite.email);
    if !domain::import::is_mail(&email) {
        return Err(Failure::invalid("Địa chỉ e-mail không đúng; hãy ghi dạng ten@coquan.gov.vn."));
    }
    let name = named(&invite.name)?;
    let office = office(&invite.office)?;
    let token = Token::from_random(random()?);
    let until = Moment::from_unix(store.now().unix() + DAYS_3);
    let sql = "INSERT INTO invitation (hash, email, name, office, grants, by_id, until)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let binds = [
        Bind::from(token.digest()),
        email.as_str().into(),
        name.into(),
        office.into(),
        json!(invite.grants).to_string().into(),
        actor.person.map(|person| person.0).into(),
        until.unix().into(),
    ];
    // A new link makes the older ones of the same person worthless.
    let older = "DELETE FROM invitation WHERE email = ?1 AND accepted_at IS NULL";
    let statements =
        vec![Statement::new(older, [Bind::from(email.as_str())]), Statement::new(sql, binds)];
    let detail = json!({ "email": email, "grants": invite.grants });
    log::act(store, &act("invite", format!("invitation {email}"), actor, detail), statements)
        .await?;
    Ok(Welcome { path: format!("{PATH}/loi-moi/{}", token.as_str()), until })
}

pub async fn revoke(desk: Desk, question: RevokeInvitation) -> Result<Done, Failure> {
    desk.administer()?;
    let email = tidy(&question.email);
    let open = "SELECT 'true' AS json FROM invitation
                WHERE email = ?1 AND accepted_at IS NULL AND until > ?2";
    let binds = [Bind::from(email.as_str()), desk.store.now().unix().into()];
    let open: Option<bool> = desk.store.ask("invitation", Statement::new(open, binds)).await?;
    open.ok_or(Failure::Missing)?;
    let sql = "DELETE FROM invitation WHERE email = ?1 AND accepted_at IS NULL";
    let statements = vec![Statement::new(sql, [Bind::from(email.as_str())])];
    let actor = desk.actor();
    let about = act("end-invitation", format!("invitation {email}"), &actor, json!({}));
    log::act(&desk.store, &about, statements).await?;
    Ok(Done {})
}

pub async fn read(
    stranger: Stranger,
    question: ReadInvitation,
) -> Result<(Invited, Option<HeaderValue>), Failure> {
    Ok((find(&stranger.store, &question.token).await?.0, None))
}

async fn find(store: &Store, token: &str) -> Result<(Invited, String), Failure> {
    let token = Token::parse(token).ok_or_else(over)?;
    let binds = [Bind::from(token.digest()), store.now().unix().into()];
    let open = Statement::new(include_str!("open.sql"), binds);
    let invited: Option<Invited> = store.ask("invitation", open).await?;
    Ok((invited.ok_or_else(over)?, token.digest()))
}

const OVER: &str =
    "Liên kết mời đã hết hạn, đã dùng hoặc bị chép thiếu. Hãy nhờ quản trị gửi liên kết mới.";

fn over() -> Failure {
    Failure::invalid(OVER)
}

pub async fn accept(
    stranger: Stranger,
    question: AcceptInvitation,
) -> Result<(Done, Option<HeaderValue>), Failure> {
    let Stranger { store, headers, .. } = stranger;
    let (invited, hash) = find(&store, &question.token).await?;
    let name = named(&question.name)?;
    let about = [invited.email.as_str(), name.as_str(), "niêm yết"];
    let chosen = Passphrase::new(&question.passphrase, &about).map_err(Failure::invalid)?;
    let phc = passphrase::hash(&chosen, random()?);
    let now = store.now().unix();
    let email = invited.email.as_str();
    let mut statements = vec![
        Statement::new(include_str!("accepted.sql"), [Bind::from(hash.as_str()), now.into()]),
        Statement::new(
            include_str!("accept.sql"),
            [Bind::from(hash.as_str()), name.as_str().into(), phc.into(), now.into()],
        ),
        // Whoever had the old passphrase is out.
        Statement::new(
            "UPDATE session SET ended_at = ?2 WHERE ended_at IS NULL
             AND person_id = (SELECT id FROM person WHERE email = ?1)",
            [Bind::from(email), now.into()],
        ),
    ];
    if !invited.grants.is_empty() {
        statements.extend(grants::regrant(email, &invited.grants));
        statements.push(grants::administered());
    }
    // Who had forgotten the old one need not wait to use the new.
    statements.extend(Tries::to_sign_in(&store, &headers, email)?.forgiven());
    let actor = Actor { name, ..Actor::default() };
    let about = act("accept", format!("invitation {email}"), &actor, json!({ "email": email }));
    let landed = log::act(&store, &about, statements).await;
    landed.map_err(|failure| overtaken(failure, OVER))?;
    Ok((Done {}, None))
}
