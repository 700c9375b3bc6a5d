//! What was chosen to stand first on the home page.

use domain::{
    Failure, Moment, Slug,
    desk::{Done, FEATURED, Featured, FindFeatured, SaveFeatured},
    fold::fold,
    postings::{Kind, PostingId},
};
use serde::Deserialize;
use serde_json::json;

use super::{changed, there};
use crate::{
    desk::{change::same, gate::Desk},
    store::{Bind, Statement},
};

#[derive(Deserialize)]
pub struct FeaturedRow {
    id: PostingId,
    kind: Kind,
    slug: Slug,
    title: String,
    posted: Moment,
    visible: bool,
}

impl From<FeaturedRow> for Featured {
    fn from(row: FeaturedRow) -> Self {
        let FeaturedRow { id, kind, slug, title, posted, visible } = row;
        Self { id, kind, title, path: format!("{}/{slug}", kind.path()), posted, visible }
    }
}

pub async fn find(desk: Desk, question: FindFeatured) -> Result<Vec<Featured>, Failure> {
    desk.administer()?;
    let binds = [Bind::from(desk.store.now().unix()), fold(&question.text).into()];
    let statement = Statement::new(include_str!("find.sql"), binds);
    let rows: Option<Vec<FeaturedRow>> = desk.store.ask("featured", statement).await?;
    Ok(rows.unwrap_or_default().into_iter().map(Featured::from).collect())
}

pub async fn save(desk: Desk, question: SaveFeatured) -> Result<Done, Failure> {
    desk.administer()?;
    let SaveFeatured { before, featured } = question;
    if featured.len() > FEATURED {
        return Err(Failure::invalid(format!(
            "Chỉ chọn được nhiều nhất {FEATURED} bài nổi bật; hãy bỏ bớt."
        )));
    }
    if featured.iter().enumerate().any(|(at, id)| featured[..at].contains(id)) {
        return Err(Failure::invalid("Một bài được chọn hai lần; hãy bỏ bớt một."));
    }
    let plan = async || {
        let chosen = there(&desk).await?.featured;
        let ids: Vec<PostingId> = chosen.iter().map(|it| it.id).collect();
        same(&before, &ids)?;
        let sql = "SELECT CAST(count(*) AS TEXT) AS json FROM posting
                   WHERE id IN (SELECT value FROM json_each(?1))";
        let known = Statement::new(sql, [Bind::from(json!(featured).to_string())]);
        let known: Option<usize> = desk.store.ask("featured", known).await?;
        if known != Some(featured.len()) {
            return Err(Failure::invalid("Có bài không còn trên trang; hãy bỏ ra rồi lưu lại."));
        }
        Ok(changed("featured", json!(before), (!featured.is_empty()).then(|| json!(featured))))
    };
    desk.change_board(plan).await
}
