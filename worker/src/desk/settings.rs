//! Settings of the board, and what forms offer.

use axum::Router;
use domain::{
    Failure,
    agencies::AgencyName,
    board::Profile,
    desk::{Choices, ReadChoices, ReadSettings, Role, SaveSettings, Settings},
    import::{is_mail, written},
};
use serde::Deserialize;
use serde_json::json;

use super::{
    appearance::setting,
    change::{Change, same},
    gate::Desk,
    question::answer,
};
use crate::store::{Bind, Statement};

pub fn routes() -> Router {
    Router::new().merge(answer(read)).merge(answer(save)).merge(answer(choices))
}

#[derive(Deserialize)]
struct Row {
    profile: Profile,
    about: String,
    idle_minutes: u8,
    totp_required: bool,
}

async fn read(desk: Desk, _question: ReadSettings) -> Result<Settings, Failure> {
    desk.administer()?;
    there(&desk).await
}

async fn there(desk: &Desk) -> Result<Settings, Failure> {
    let row: Option<Row> =
        desk.store.ask("settings", Statement::new(include_str!("settings.sql"), [])).await?;
    let Row { profile, about, idle_minutes, totp_required } = row.ok_or(Failure::Broken)?;
    Ok(Settings { profile, about, idle_minutes, totp_required })
}

async fn save(desk: Desk, question: SaveSettings) -> Result<Settings, Failure> {
    desk.administer()?;
    let SaveSettings { before, settings } = question;
    if settings.profile.name.trim().is_empty() {
        return Err(Failure::invalid("Trang phải có tên; hãy ghi tên trang."));
    }
    let email = settings.profile.email.trim();
    if !email.is_empty() && !is_mail(email) {
        return Err(Failure::invalid(
            "E-mail của trang không đúng; hãy ghi dạng ten@coquan.gov.vn.",
        ));
    }
    if !(5..=120).contains(&settings.idle_minutes) {
        return Err(Failure::invalid("Thời gian chờ phải từ 5 đến 120 phút."));
    }
    let about = written(&settings.about);
    if let Some(refused) = about.refused.into_iter().next() {
        return Err(Failure::invalid(refused.reason));
    }
    let settings = Settings { about: about.html, ..settings };
    let plan = async || {
        same(&before, &there(&desk).await?)?;
        Ok(Change {
            what: "settings",
            subject: String::new(),
            detail: json!({ "before": before, "settings": settings }),
            statements: statements(&settings),
            renames: false,
            answer: settings.clone(),
        })
    };
    desk.change_board(plan).await
}

fn statements(settings: &Settings) -> Vec<Statement> {
    let Settings { profile, about, idle_minutes, totp_required } = settings;
    vec![
        Statement::new(
            "UPDATE board SET profile = ?1, about = ?2",
            [Bind::from(json!(profile).to_string()), about.as_str().into()],
        ),
        setting("idle_minutes", Some(&json!(idle_minutes))),
        setting("totp_required", Some(&json!(totp_required))),
    ]
}

#[derive(Deserialize)]
struct ChoicesRow {
    agencies: Vec<AgencyName>,
    categories: Vec<String>,
    fields: Vec<String>,
    exams: Vec<(String, String)>,
}

async fn choices(desk: Desk, _question: ReadChoices) -> Result<Choices, Failure> {
    let binds = [Bind::from(desk.store.now().unix())];
    let row: Option<ChoicesRow> =
        desk.store.ask("choices", Statement::new(include_str!("choices.sql"), binds)).await?;
    let ChoicesRow { agencies, categories, fields, exams } = row.ok_or(Failure::Broken)?;
    let with_role = |agency: AgencyName| -> (AgencyName, Option<Role>) {
        let role = desk.caller.role(Some(agency.slug.as_str()));
        (agency, role)
    };
    let agencies = agencies.into_iter().map(with_role).collect();
    Ok(Choices { agencies, categories, fields, exams })
}
