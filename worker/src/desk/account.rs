//! What people change of their own account: name, passphrase, second factor.

use axum::Router;
use domain::{
    Failure,
    credentials::{Passphrase, passphrase, recovery, totp},
    desk::{
        BeginTotp, ChangeMe, ChangePassphrase, ConfirmTotp, Done, DropTotp, RecoveryCodes,
        TotpSecret,
    },
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    gate::Desk,
    overtaken,
    question::{answer, answer_first},
    sessions::Tries,
};
use crate::{
    log::{self, Act},
    store::{Bind, Statement, random},
};

pub fn routes() -> Router {
    Router::new()
        .merge(answer(change_me))
        .merge(answer_first(change_passphrase))
        .merge(answer_first(begin_totp))
        .merge(answer_first(confirm_totp))
        .merge(answer(drop_totp))
}

/// What is kept of an account's secrets.
#[derive(Deserialize)]
struct Secrets {
    passphrase: String,
    pending: Option<String>,
}

impl Desk {
    async fn secrets(&self) -> Result<Secrets, Failure> {
        let sql = "SELECT json_object('passphrase', passphrase, 'pending', totp_pending) AS json
                   FROM person WHERE id = ?1";
        let secrets =
            self.store.ask("account", Statement::new(sql, [Bind::from(self.caller.id.0)])).await?;
        secrets.ok_or(Failure::Missing)
    }

    /// # Errors
    /// `Invalid` when `typed` is not their passphrase, `TooMany` when that was guessed at before: an
    /// unattended desk must not be where it is found out.
    async fn prove(&self, typed: &str) -> Result<(), Failure> {
        let tries = Tries::to_prove(&self.store, &self.session.email)?;
        tries.count(&self.store).await?;
        if passphrase::verify(&self.secrets().await?.passphrase, typed) {
            return self.store.batch("proof", tries.forgiven()).await;
        }
        Err(Failure::invalid("Mật khẩu hiện tại không đúng; hãy gõ lại."))
    }

    /// Changes the own account by `sql`, whose ?1 is the person, after these `statements`.
    async fn change_account(
        &self,
        what: &'static str,
        detail: Value,
        sql: &'static str,
        values: Vec<Bind>,
        mut statements: Vec<Statement>,
    ) -> Result<(), Failure> {
        let mut binds = vec![Bind::from(self.caller.id.0)];
        binds.extend(values);
        statements.push(Statement::new(sql, binds));
        let actor = self.actor();
        let subject = format!("person {}", self.caller.id);
        let act = Act { what, subject, actor: &actor, open: None, detail };
        log::act(&self.store, &act, statements).await
    }
}

async fn change_me(desk: Desk, question: ChangeMe) -> Result<Done, Failure> {
    let name = named(&question.name)?;
    let office = office(&question.office)?;
    let sql = "UPDATE person SET name = ?2, office = ?3 WHERE id = ?1";
    // Editions are signed by name: the log says whose names were one person's.
    let detail = json!({ "before": desk.caller.name, "name": name, "office": office });
    desk.change_account(
        "change-profile",
        detail,
        sql,
        vec![name.into(), office.into()],
        Vec::new(),
    )
    .await?;
    Ok(Done {})
}

/// A person's name, tidied.
///
/// # Errors
/// `Invalid` when it is empty or absurdly long.
pub fn named(name: &str) -> Result<String, Failure> {
    let name = tidied(name);
    // Several names are written with commas between.
    if name.is_empty() || name.contains(',') || name.chars().count() > 100 {
        return Err(Failure::invalid("Hãy ghi họ và tên, không quá 100 ký tự, không có dấu phẩy."));
    }
    Ok(name)
}

/// A person's office, tidied; it may be empty.
///
/// # Errors
/// `Invalid` when it is absurdly long.
pub fn office(office: &str) -> Result<String, Failure> {
    let office = tidied(office);
    if office.chars().count() > 200 {
        return Err(Failure::invalid("Chức vụ dài quá 200 ký tự; hãy ghi gọn lại."));
    }
    Ok(office)
}

/// On one line, without what nobody sees.
fn tidied(text: &str) -> String {
    let words = text.split(|sign: char| sign.is_whitespace() || sign.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

async fn change_passphrase(desk: Desk, question: ChangePassphrase) -> Result<Done, Failure> {
    desk.prove(&question.old).await?;
    let about = [desk.session.email.as_str(), desk.caller.name.as_str(), "niêm yết"];
    let new = Passphrase::new(&question.new, &about).map_err(Failure::invalid)?;
    let phc = passphrase::hash(&new, random()?);
    let others = Statement::new(
        "UPDATE session SET ended_at = ?3 WHERE person_id = ?1 AND id <> ?2 AND ended_at IS NULL",
        [
            Bind::from(desk.caller.id.0),
            desk.session.id.as_str().into(),
            desk.store.now().unix().into(),
        ],
    );
    let sql = "UPDATE person SET passphrase = ?2 WHERE id = ?1";
    desk.change_account("change-passphrase", Value::Null, sql, vec![phc.into()], vec![others])
        .await?;
    Ok(Done {})
}

async fn begin_totp(desk: Desk, question: BeginTotp) -> Result<TotpSecret, Failure> {
    desk.prove(&question.passphrase).await?;
    let secret = totp::Secret::from_random(random()?);
    let site = desk.me().site;
    let issuer = if site.is_empty() { "Niêm Yết".to_owned() } else { site };
    let answer =
        TotpSecret { secret: secret.text(), uri: secret.uri(&issuer, &desk.session.email) };
    let sql = "UPDATE person SET totp_pending = ?2 WHERE id = ?1";
    desk.change_account("begin-totp", Value::Null, sql, vec![secret.text().into()], Vec::new())
        .await?;
    Ok(answer)
}

const NO_SECRET: &str = "Chưa có mã QR nào đang chờ; hãy bấm “Bật xác thực hai bước” từ đầu.";

async fn confirm_totp(desk: Desk, question: ConfirmTotp) -> Result<RecoveryCodes, Failure> {
    let pending = desk.secrets().await?.pending;
    let secret = pending
        .as_deref()
        .and_then(totp::Secret::parse)
        .ok_or_else(|| Failure::invalid(NO_SECRET))?;
    let step = totp::check(&secret, &question.code, desk.store.now(), None);
    let step = step.ok_or_else(|| {
        Failure::invalid(
            "Mã không khớp. Hãy kiểm tra giờ của điện thoại rồi nhập mã mới nhất trong ứng dụng.",
        )
    })?;
    let mut seeds = [[0; 10]; 10];
    for seed in &mut seeds {
        *seed = random()?;
    }
    let codes = recovery::codes(&seeds);
    let digests: Vec<String> = codes.iter().map(recovery::Code::digest).collect();
    let sql = "UPDATE person SET totp = totp_pending, totp_pending = NULL, totp_step = ?2,
               recovery = ?3 WHERE id = ?1";
    let values = vec![
        Bind::from(i64::try_from(step).unwrap_or_default()),
        json!(digests).to_string().into(),
    ];
    // Of two at once one gets codes: those that are kept.
    let pending = "UPDATE person SET name = NULL WHERE id = ?1 AND totp_pending IS NOT ?2";
    let guard = Statement::new(pending, [Bind::from(desk.caller.id.0), secret.text().into()]);
    let landed = desk.change_account("set-totp", Value::Null, sql, values, vec![guard]).await;
    landed.map_err(|failure| overtaken(failure, NO_SECRET))?;
    Ok(RecoveryCodes { codes: codes.iter().map(ToString::to_string).collect() })
}

async fn drop_totp(desk: Desk, question: DropTotp) -> Result<Done, Failure> {
    desk.prove(&question.passphrase).await?;
    let sql = "UPDATE person SET totp = NULL, totp_pending = NULL, totp_step = NULL,
               recovery = '[]' WHERE id = ?1";
    desk.change_account("drop-totp", Value::Null, sql, Vec::new(), Vec::new()).await?;
    Ok(Done {})
}
