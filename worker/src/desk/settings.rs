//! Settings of the board, and what forms offer.

use axum::Router;
use domain::{
    Failure,
    agencies::AgencyName,
    board::Profile,
    desk::{Choices, Done, ReadChoices, ReadSettings, Role, SaveSettings, Settings},
    import::written,
};
use serde::Deserialize;
use serde_json::json;

use super::{change::Change, gate::Desk, question::answer};
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
    let row: Option<Row> =
        desk.store.ask("settings", Statement::new(include_str!("settings.sql"), [])).await?;
    let Row { profile, about, idle_minutes, totp_required } = row.ok_or(Failure::Broken)?;
    Ok(Settings { profile, about, idle_minutes, totp_required })
}

async fn save(desk: Desk, question: SaveSettings) -> Result<Done, Failure> {
    desk.administer()?;
    let Settings { profile, about, idle_minutes, totp_required } = question.settings;
    if profile.name.trim().is_empty() {
        return Err(Failure::invalid("Trang phải có tên; hãy ghi tên trang."));
    }
    if !(5..=120).contains(&idle_minutes) {
        return Err(Failure::invalid("Thời gian chờ phải từ 5 đến 120 phút."));
    }
    let about = written(&about);
    if let Some(refused) = about.refused.into_iter().next() {
        return Err(Failure::invalid(refused.reason));
    }
    let set = "INSERT INTO setting (name, value) VALUES (?1, ?2)
               ON CONFLICT DO UPDATE SET value = excluded.value";
    let detail = json!({
        "profile": profile, "about": about.html, "idle_minutes": idle_minutes, "totp_required": totp_required,
    });
    let statements = vec![
        Statement::new(
            "UPDATE board SET profile = ?1, about = ?2",
            [Bind::from(json!(profile).to_string()), about.html.into()],
        ),
        Statement::new(set, [Bind::from("idle_minutes"), json!(idle_minutes).to_string().into()]),
        Statement::new(set, [Bind::from("totp_required"), json!(totp_required).to_string().into()]),
    ];
    let plan = || {
        let (detail, statements) = (detail.clone(), statements.clone());
        async move {
            let subject = String::new();
            let answer = Done {};
            Ok(Change { what: "settings", subject, detail, statements, renames: false, answer })
        }
    };
    desk.change_board(plan).await
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
