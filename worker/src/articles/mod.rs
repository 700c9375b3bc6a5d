//! News articles.

use axum::Router;
use domain::{
    Failure,
    articles::{Article, ArticleList, Category, ListArticles, PAGE_SIZE, ReadArticle},
    postings::{Kind, Line},
};

use crate::{
    http::{Cache, answer},
    postings,
    store::Store,
};

pub fn routes() -> Router {
    answer(Cache::Shared, list).merge(answer(Cache::Shared, read))
}

async fn list(store: Store, question: ListArticles) -> Result<ArticleList, Failure> {
    let ListArticles { page, category } = question;
    let listed = postings::list(&store, Kind::Article, category.as_ref(), page, PAGE_SIZE).await?;
    let categories: Vec<Category> = listed.categories.into_iter().map(Category::from).collect();
    let chosen = match category {
        None => None,
        Some(slug) => {
            let known = categories.iter().find(|category| category.slug == slug);
            Some(known.cloned().ok_or(Failure::Missing)?)
        }
    };
    Ok(ArticleList { leaf: listed.leaf, categories, chosen })
}

/// One article that readers may see now.
pub async fn read(store: Store, question: ReadArticle) -> Result<Article, Failure> {
    let ReadArticle { slug } = question;
    let row = postings::read(&store, Kind::Article, &slug).await?;
    let source = row.source();
    Ok(Article {
        id: row.id,
        slug,
        title: row.title,
        lead: row.lead,
        body: row.body,
        category: row.category,
        agency: row.agency,
        poster: row.poster,
        byline: row.byline.unwrap_or_default(),
        source,
        posted: row.posted,
        updated: row.updated_at.filter(|at| Some(*at) > row.posted),
        documents: row.documents.into_iter().map(Into::into).collect(),
        changes: row.changes,
        picture: row.picture,
        related: row.related.into_iter().map(Line::from).collect(),
        newer: row.newer,
        older: row.older,
        standing: row.standing,
        tally: row.tally.into(),
    })
}
