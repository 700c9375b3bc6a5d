//! Fields of procedures and categories of articles. For administrators of the whole board.

mod tables;

use axum::Router;
use domain::{
    Failure, Slug,
    desk::{CreateName, Done, DropName, ListNames, MergeNames, NameLine, Named, Rename},
    fold::{name_key, tidy},
};
use serde_json::json;

use super::{
    change::{Change, same},
    gate::Desk,
    question::answer,
};
use crate::{
    publications::digest,
    store::{Bind, Statement},
};
use tables::Tables;

/// What is called so from now on was something else's old name.
pub const NO_ALIAS: &str = "DELETE FROM alias WHERE what = ?1 AND key = ?2";

pub fn routes() -> Router {
    Router::new()
        .merge(answer(list))
        .merge(answer(create))
        .merge(answer(rename))
        .merge(answer(merge))
        .merge(answer(take_away))
}

async fn list(desk: Desk, question: ListNames) -> Result<Vec<NameLine>, Failure> {
    desk.administer()?;
    lines(&desk, question.of).await
}

async fn lines(desk: &Desk, of: Named) -> Result<Vec<NameLine>, Failure> {
    let lines = desk.store.ask("names", Statement::new(Tables::of(of).list, [])).await?;
    Ok(lines.unwrap_or_default())
}

/// A name with its key, by which it is known when it is loaded.
struct Name {
    text: String,
    key: String,
    slug: Slug,
}

/// The longest, in characters.
const LONGEST: usize = 150;

impl Name {
    fn read(of: Named, text: &str) -> Result<Self, Failure> {
        let text = tidy(text).split_whitespace().collect::<Vec<_>>().join(" ");
        let Some(slug) = Slug::from_text(&text) else {
            return Err(Failure::invalid(format!("Hãy ghi tên {}.", of.name())));
        };
        if text.chars().count() > LONGEST {
            return Err(Failure::invalid(format!("Tên dài quá {LONGEST} ký tự; hãy rút gọn.")));
        }
        Ok(Self { key: key(of, &text), text, slug })
    }

    /// # Errors
    /// `Invalid` when another than `but` has it.
    fn is_free(&self, of: Named, lines: &[NameLine], but: Option<&Slug>) -> Result<(), Failure> {
        let taken = lines.iter().filter(|line| Some(&line.slug) != but);
        let mut taken = taken.filter(|line| key(of, &line.name) == self.key);
        taken.next().map_or(Ok(()), |line| {
            Err(Failure::invalid(format!(
                "Đã có {} “{}”. Hãy đặt tên khác, hoặc dùng Gộp nếu hai tên là một.",
                of.name(),
                line.name
            )))
        })
    }

    fn no_alias(&self, of: Named) -> Statement {
        Statement::new(NO_ALIAS, [Bind::from(Tables::of(of).kind), self.key.as_str().into()])
    }
}

/// What makes two names the same.
fn key(of: Named, name: &str) -> String {
    match of {
        Named::Field => name_key(name),
        Named::Category => Slug::from_text(name).map(String::from).unwrap_or_default(),
    }
}

fn line<'a>(lines: &'a [NameLine], slug: &Slug) -> Result<&'a NameLine, Failure> {
    lines.iter().find(|line| line.slug == *slug).ok_or(Failure::Missing)
}

fn subject(of: Named, slug: &Slug) -> String {
    format!("{} {slug}", Tables::of(of).kind)
}

async fn create(desk: Desk, question: CreateName) -> Result<NameLine, Failure> {
    desk.administer()?;
    let of = question.of;
    let name = Name::read(of, &question.name)?;
    let plan = async || {
        let lines = lines(&desk, of).await?;
        name.is_free(of, &lines, None)?;
        // The address may be that of one that has another name by now.
        let other = name.slug.with_suffix(&digest(&name.key)[..6]);
        let free = |slug: &Slug| lines.iter().all(|line| line.slug != *slug);
        let slug = [Some(name.slug.clone()), other].into_iter().flatten().find(free);
        let slug = slug.ok_or(Failure::Broken)?;
        let mut binds = vec![Bind::from(slug.as_str()), name.text.as_str().into()];
        binds.extend((of == Named::Field).then(|| name.key.as_str().into()));
        Ok(Change {
            what: "name-new",
            subject: subject(of, &slug),
            detail: json!({ "name": name.text }),
            statements: vec![name.no_alias(of), Statement::new(Tables::of(of).insert, binds)],
            renames: false,
            answer: NameLine { slug, name: name.text.clone(), uses: 0 },
        })
    };
    desk.change_board(plan).await
}

async fn rename(desk: Desk, question: Rename) -> Result<Done, Failure> {
    desk.administer()?;
    let Rename { of, slug, before, name } = question;
    let name = Name::read(of, &name)?;
    let plan = async || {
        let lines = lines(&desk, of).await?;
        let line = line(&lines, &slug)?;
        same(&before, &line.name)?;
        name.is_free(of, &lines, Some(&slug))?;
        let tables = Tables::of(of);
        let mut statements = vec![name.no_alias(of)];
        let old_key = key(of, &before);
        // A category's address is what it is known by, and stays.
        let known = [old_key.as_str(), name.key.as_str()].map(|key| {
            let binds = [Bind::from(slug.as_str()), key.into()];
            Statement::new(tables.known_as, binds)
        });
        let mut binds = vec![Bind::from(slug.as_str()), name.text.as_str().into()];
        match of {
            Named::Field => {
                binds.push(name.key.as_str().into());
                let [old, _] = known;
                statements.extend((old_key != name.key).then_some(old));
            }
            Named::Category => statements.extend(known),
        }
        statements.push(Statement::new(tables.rename, binds));
        Ok(Change {
            what: "name",
            subject: subject(of, &slug),
            detail: json!({ "before": before, "name": name.text }),
            statements,
            renames: of == Named::Field,
            answer: Done {},
        })
    };
    desk.change_board(plan).await
}

async fn merge(desk: Desk, question: MergeNames) -> Result<Done, Failure> {
    desk.administer()?;
    let MergeNames { of, from, into } = question;
    if from == into {
        return Err(Failure::invalid("Hãy chọn một tên khác để gộp vào."));
    }
    let plan = async || {
        let lines = lines(&desk, of).await?;
        let (old, new) = (line(&lines, &from)?, line(&lines, &into)?);
        let tables = Tables::of(of);
        let moves = tables
            .merge
            .iter()
            .map(|sql| Statement::new(sql, [Bind::from(from.as_str()), into.as_str().into()]));
        let drop = Statement::new(tables.drop, [Bind::from(from.as_str())]);
        Ok(Change {
            what: "name-merge",
            subject: subject(of, &into),
            detail: json!({ "from": old, "into": new.name }),
            statements: moves.chain([drop]).collect(),
            renames: of == Named::Field,
            answer: Done {},
        })
    };
    desk.change_board(plan).await
}

async fn take_away(desk: Desk, question: DropName) -> Result<Done, Failure> {
    desk.administer()?;
    let DropName { of, slug } = question;
    let plan = async || {
        let lines = lines(&desk, of).await?;
        let line = line(&lines, &slug)?;
        if line.uses > 0 {
            return Err(Failure::invalid(format!(
                "“{}” đang có {} bài dùng nên không xóa được. Hãy gộp vào {} khác.",
                line.name,
                line.uses,
                of.name()
            )));
        }
        let tables = Tables::of(of);
        let slug_bind = || [Bind::from(slug.as_str())];
        Ok(Change {
            what: "name-drop",
            subject: subject(of, &slug),
            detail: json!({ "name": line.name }),
            statements: vec![
                Statement::new(tables.forget, slug_bind()),
                Statement::new(tables.drop, slug_bind()),
            ],
            renames: of == Named::Field,
            answer: Done {},
        })
    };
    desk.change_board(plan).await
}
