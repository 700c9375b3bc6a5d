//! What stands around and on top of the public pages. For administrators of the whole board.

mod emblem;
mod featured;

use axum::{Router, routing::post};
use domain::{
    Failure,
    desk::{Appearance, Done, EMBLEM_PICTURES, Featured, ReadAppearance, SaveMenu},
    menu::{MenuItem, checked_menu, default_menu},
    postings::Picture,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    change::{Change, same},
    gate::Desk,
    question::answer,
};
use crate::store::{Bind, Statement};
use featured::FeaturedRow;

pub fn routes() -> Router {
    Router::new()
        .merge(answer(read))
        .merge(answer(save_menu))
        .merge(answer(featured::find))
        .merge(answer(featured::save))
        .merge(answer(emblem::save))
        .route(EMBLEM_PICTURES, post(emblem::receive))
}

#[derive(Deserialize)]
struct Row {
    menu: Vec<MenuItem>,
    featured: Vec<FeaturedRow>,
    emblem: Option<Picture>,
}

async fn read(desk: Desk, _question: ReadAppearance) -> Result<Appearance, Failure> {
    desk.administer()?;
    there(&desk).await
}

async fn there(desk: &Desk) -> Result<Appearance, Failure> {
    let binds = [Bind::from(desk.store.now().unix())];
    let statement = Statement::new(include_str!("read.sql"), binds);
    let row: Option<Row> = desk.store.ask("appearance", statement).await?;
    let Row { menu, featured, emblem } = row.ok_or(Failure::Broken)?;
    let featured = featured.into_iter().map(Featured::from).collect();
    Ok(Appearance { menu, featured, emblem })
}

/// The statement that sets `name`; a value that says nothing takes it away.
pub fn setting(name: &str, value: Option<&Value>) -> Statement {
    match value {
        Some(value) => Statement::new(
            "INSERT INTO setting (name, value) VALUES (?1, ?2)
             ON CONFLICT DO UPDATE SET value = excluded.value",
            [Bind::from(name), value.to_string().into()],
        ),
        None => Statement::new("DELETE FROM setting WHERE name = ?1", [Bind::from(name)]),
    }
}

/// A change of one of the settings.
fn changed(name: &'static str, before: Value, value: Option<Value>) -> Change<Done> {
    Change {
        what: name,
        subject: String::new(),
        statements: vec![setting(name, value.as_ref())],
        detail: json!({ "before": before, name: value }),
        renames: false,
        answer: Done {},
    }
}

async fn save_menu(desk: Desk, question: SaveMenu) -> Result<Done, Failure> {
    desk.administer()?;
    let SaveMenu { before, menu } = question;
    let menu = if menu.is_empty() {
        menu
    } else {
        checked_menu(&menu).map_err(|(_, reason)| Failure::invalid(reason))?
    };
    let own = menu.is_empty() || menu == default_menu();
    let plan = async || {
        same(&before, &there(&desk).await?.menu)?;
        Ok(changed("menu", json!(before), (!own).then(|| json!(menu))))
    };
    desk.change_board(plan).await
}
