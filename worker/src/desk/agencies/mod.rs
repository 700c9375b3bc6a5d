//! Agencies as administrators keep them. For administrators of the whole board.

mod checked;
mod merge;

use axum::Router;
use domain::{
    Failure, Slug,
    agencies::{AgencyName, leads_to},
    desk::{
        AgencyForm, AgencyLine, AgencyRecord, ChangeAgency, CreateAgency, Done, EndAgency, Ending,
        ListAgencyLines, ReadAgencyRecord,
    },
    fold::name_key,
};
use serde::Deserialize;
use serde_json::json;

use super::{
    change::{Change, same},
    gate::Desk,
    names::NO_ALIAS,
    question::answer,
};
use crate::{
    publications::digest,
    store::{Bind, Statement},
};
use checked::checked;

pub fn routes() -> Router {
    Router::new()
        .merge(answer(list))
        .merge(answer(read))
        .merge(answer(create))
        .merge(answer(change))
        .merge(answer(end))
        .merge(answer(merge::merge))
}

async fn list(desk: Desk, _question: ListAgencyLines) -> Result<Vec<AgencyLine>, Failure> {
    desk.administer()?;
    let lines = desk.store.ask("agencies", Statement::new(include_str!("list.sql"), [])).await?;
    Ok(lines.unwrap_or_default())
}

async fn read(desk: Desk, question: ReadAgencyRecord) -> Result<AgencyRecord, Failure> {
    desk.administer()?;
    find(&desk, &question.slug).await
}

async fn find(desk: &Desk, slug: &Slug) -> Result<AgencyRecord, Failure> {
    let statement = Statement::new(include_str!("read.sql"), [Bind::from(slug.as_str())]);
    desk.store.ask("agency", statement).await?.ok_or(Failure::Missing)
}

/// How agencies stand to each other.
#[derive(Deserialize)]
struct Relations {
    /// Who has the name that is wanted.
    holder: Option<Slug>,
    agencies: Vec<Relation>,
    moved: Vec<Slug>,
}

#[derive(Deserialize)]
struct Relation {
    slug: Slug,
    parent: Option<Slug>,
    successor: Option<Slug>,
}

impl Relations {
    async fn ask(desk: &Desk, key: &str) -> Result<Self, Failure> {
        let statement = Statement::new(include_str!("relations.sql"), [Bind::from(key)]);
        desk.store.ask("agencies", statement).await?.ok_or(Failure::Broken)
    }

    fn of(&self, slug: &Slug) -> Option<&Relation> {
        self.agencies.iter().find(|agency| agency.slug == *slug)
    }

    /// # Errors
    /// `Invalid` when `slug` cannot stand under `parent`.
    fn may_stand_under(&self, slug: &Slug, parent: Option<&Slug>) -> Result<(), Failure> {
        let Some(parent) = parent else { return Ok(()) };
        if self.of(parent).is_none() {
            return Err(Failure::invalid(
                "Không có cơ quan cấp trên này; hãy chọn trong danh sách.",
            ));
        }
        if leads_to(parent, slug, |at| self.of(at)?.parent.as_ref()) {
            return Err(Failure::invalid(
                "Cơ quan không thể thuộc chính mình hoặc thuộc cơ quan cấp dưới của mình. Hãy chọn cơ quan khác, \
                 hoặc chuyển cơ quan kia ra trước.",
            ));
        }
        Ok(())
    }

    fn has(&self, slug: &Slug) -> bool {
        self.of(slug).is_some() || self.moved.contains(slug)
    }
}

fn taken() -> Failure {
    Failure::invalid(
        "Đã có cơ quan cùng tên. Hãy đặt tên khác; nếu là một, hãy dùng Gộp ở trang của cơ quan thừa.",
    )
}

/// The form as it stands in `insert.sql` and `update.sql`.
fn binds(slug: &Slug, key: &str, form: &AgencyForm) -> Vec<Bind> {
    let AgencyForm { name, parent, address, phone, email, hours, website, about } = form;
    let parent = parent.as_ref().map(Slug::as_str);
    let mut binds =
        vec![Bind::from(slug.as_str()), key.into(), name.as_str().into(), parent.into()];
    let texts = [address, phone, email, hours, website, about];
    binds.extend(texts.map(|text| Bind::from(text.as_str())));
    binds
}

/// How often it is looked for an address nobody has: its name, then with a mark of its own.
fn free_slug(relations: &Relations, name: &str, key: &str) -> Option<Slug> {
    let slug = Slug::from_text(name)?;
    let other = slug.with_suffix(&digest(key)[..6]);
    [Some(slug), other].into_iter().flatten().find(|slug| !relations.has(slug))
}

async fn create(desk: Desk, question: CreateAgency) -> Result<AgencyName, Failure> {
    desk.administer()?;
    let form = checked(question.form)?;
    let key = name_key(&form.name);
    let plan = async || {
        let relations = Relations::ask(&desk, &key).await?;
        if relations.holder.is_some() {
            return Err(taken());
        }
        let slug = free_slug(&relations, &form.name, &key).ok_or_else(taken)?;
        relations.may_stand_under(&slug, form.parent.as_ref())?;
        Ok(Change {
            what: "agency-new",
            subject: format!("agency {slug}"),
            detail: json!({ "form": form }),
            statements: vec![
                Statement::new(NO_ALIAS, [Bind::from("agency"), key.as_str().into()]),
                Statement::new(include_str!("insert.sql"), binds(&slug, &key, &form)),
            ],
            renames: false,
            answer: AgencyName { slug, name: form.name.clone() },
        })
    };
    desk.change_board(plan).await
}

async fn change(desk: Desk, question: ChangeAgency) -> Result<Done, Failure> {
    desk.administer()?;
    let ChangeAgency { slug, before, form } = question;
    let form = checked(form)?;
    let key = name_key(&form.name);
    let plan = async || {
        let record = find(&desk, &slug).await?;
        same(&before, &record.form)?;
        let relations = Relations::ask(&desk, &key).await?;
        if relations.holder.as_ref().is_some_and(|holder| *holder != slug) {
            return Err(taken());
        }
        relations.may_stand_under(&slug, form.parent.as_ref())?;
        let old_key = name_key(&record.form.name);
        let mut statements =
            vec![Statement::new(NO_ALIAS, [Bind::from("agency"), key.as_str().into()])];
        if old_key != key {
            let sql = "INSERT INTO alias (what, key, id) SELECT 'agency', key, id FROM agency
                       WHERE slug = ?1";
            statements.push(Statement::new(sql, [Bind::from(slug.as_str())]));
        }
        statements.push(Statement::new(include_str!("update.sql"), binds(&slug, &key, &form)));
        Ok(Change {
            what: "agency",
            subject: format!("agency {slug}"),
            detail: json!({ "before": record.form, "form": form }),
            statements,
            renames: record.form.name != form.name,
            answer: Done {},
        })
    };
    desk.change_board(plan).await
}

async fn end(desk: Desk, question: EndAgency) -> Result<Done, Failure> {
    desk.administer()?;
    let EndAgency { slug, before, ending } = question;
    if ending.at.is_none() && ending.successor.is_some() {
        return Err(Failure::invalid(
            "Hãy chọn ngày kết thúc hoạt động, hoặc bỏ cơ quan tiếp nhận.",
        ));
    }
    let plan = async || {
        let record = find(&desk, &slug).await?;
        same(&before, &record.ending)?;
        let relations = Relations::ask(&desk, "").await?;
        let Ending { at, successor } = &ending;
        if let Some(successor) = successor {
            if relations.of(successor).is_none() {
                return Err(Failure::invalid(
                    "Không có cơ quan tiếp nhận này; hãy chọn trong danh sách.",
                ));
            }
            if leads_to(successor, &slug, |at| relations.of(at)?.successor.as_ref()) {
                return Err(Failure::invalid(
                    "Cơ quan tiếp nhận không thể là chính cơ quan này hoặc cơ quan đã giao việc lại cho nó. Hãy \
                     chọn cơ quan khác.",
                ));
            }
        }
        let sql = "UPDATE agency SET ended_at = ?2, digest = iif(digest = '', 'desk', digest),
                   successor_id = (SELECT b.id FROM agency b WHERE b.slug = ?3) WHERE slug = ?1";
        let binds = [
            Bind::from(slug.as_str()),
            at.map(|at| at.unix()).into(),
            successor.as_ref().map(Slug::as_str).into(),
        ];
        Ok(Change {
            what: "agency-end",
            subject: format!("agency {slug}"),
            detail: json!({ "before": record.ending, "ending": ending }),
            statements: vec![Statement::new(sql, binds)],
            renames: false,
            answer: Done {},
        })
    };
    desk.change_board(plan).await
}
