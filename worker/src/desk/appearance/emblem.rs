//! The emblem: a small picture, kept like those of bodies and named by its digest.

use axum::{
    Extension, Json,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Uri, header::CACHE_CONTROL},
    response::IntoResponse,
};
use domain::{
    Failure,
    desk::{Done, Emblem, KeptPicture, LARGEST_EMBLEM, SaveEmblem},
    files::{self, Kind, digest, picture_address},
    fold::tidy,
};
use serde_json::json;

use super::{changed, there};
use crate::{
    desk::{
        change::same,
        gate::{Desk, admit},
    },
    http::{Answered, Cache},
    store::Store,
};

/// A picture's bytes, by themselves.
pub async fn receive(
    Extension(store): Extension<Store>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Body,
) -> Answered {
    let desk = admit(store, &method, &uri, &headers).await?;
    desk.administer()?;
    let bytes = to_bytes(body, LARGEST_EMBLEM).await.map_err(|_| {
        Failure::invalid("Ảnh lớn hơn 512 KB; hãy thu nhỏ ảnh (khoảng 200 × 200 điểm là đủ).")
    })?;
    let (kind, width, height) = looked_at(&bytes)?;
    let url = picture_address(&digest(&bytes), kind);
    desk.store.keep(&key(&url), kind.media, bytes.to_vec()).await?;
    let kept = KeptPicture { url, width, height };
    Ok(([(CACHE_CONTROL, Cache::Own.header())], Json(kept)).into_response())
}

fn key(url: &str) -> String {
    url.replacen("/anh/", "picture/", 1)
}

/// What the bytes are, whatever their name.
fn looked_at(bytes: &[u8]) -> Result<(Kind, u32, u32), Failure> {
    let found = files::picture(bytes).ok().filter(|(kind, ..)| kind.media != "image/gif");
    found.ok_or_else(|| {
        Failure::invalid("Tệp không phải ảnh PNG, WebP, AVIF hay JPEG; hãy xuất biểu trưng ra PNG.")
    })
}

/// The longest words for it, in characters.
const LONGEST: usize = 150;

pub async fn save(desk: Desk, question: SaveEmblem) -> Result<Done, Failure> {
    desk.administer()?;
    let SaveEmblem { before, emblem } = question;
    let emblem = match emblem {
        Some(emblem) => Some(measured(&desk, emblem).await?),
        None => None,
    };
    let plan = async || {
        let there = there(&desk).await?.emblem;
        same(&before, &there.as_ref().map(Emblem::from))?;
        Ok(changed("emblem", json!(there), emblem.as_ref().map(|emblem| json!(emblem))))
    };
    desk.change_board(plan).await
}

async fn measured(desk: &Desk, emblem: Emblem) -> Result<domain::postings::Picture, Failure> {
    let Emblem { url, alt } = emblem;
    let alt = tidy(&alt).split_whitespace().collect::<Vec<_>>().join(" ");
    if alt.is_empty() || alt.chars().count() > LONGEST {
        return Err(Failure::invalid(format!(
            "Hãy ghi biểu trưng là hình gì, không quá {LONGEST} ký tự, cho người không nhìn thấy ảnh."
        )));
    }
    // Only what was looked at here, and is still there.
    let missing = || Failure::invalid("Không còn ảnh biểu trưng này; hãy chọn lại ảnh.");
    let name = url.strip_prefix("/anh/").ok_or_else(missing)?;
    if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.') {
        return Err(missing());
    }
    let bytes = desk.store.read(&key(&url), 0, LARGEST_EMBLEM as u64 + 1).await?;
    if bytes.is_empty() || bytes.len() > LARGEST_EMBLEM {
        return Err(missing());
    }
    let (_, width, height) = looked_at(&bytes)?;
    let kept = KeptPicture { url: url.clone(), width, height };
    Ok(Emblem { url, alt }.measured(&kept))
}
