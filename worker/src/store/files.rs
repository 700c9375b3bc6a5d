//! R2: files by key.

use domain::Failure;
use worker::{
    HttpMetadata, Range, ResponseBody,
    send::{SendFuture, SendWrapper},
    web_sys,
};

use super::{Store, broken};

/// Which bytes of a file are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The first byte.
    pub offset: u64,
    /// How many.
    pub length: u64,
}

/// An opened file: a stream that the platform carries to the reader without our touching it.
#[derive(Clone)]
pub struct Opened(pub SendWrapper<web_sys::ReadableStream>);

impl Store {
    /// Opens a file, or the `wanted` part; `None` when there is none under `key`.
    pub async fn open(&self, key: &str, wanted: Option<Wanted>) -> Result<Option<Opened>, Failure> {
        let opened = SendFuture::new(async {
            let bucket = self.env.bucket("FILES")?;
            let mut get = bucket.get(key);
            if let Some(Wanted { offset, length }) = wanted {
                get = get.range(Range::OffsetWithLength { offset, length });
            }
            let Some(object) = get.execute().await? else { return Ok(None) };
            let Some(body) = object.body() else { return Ok(None) };
            worker::Result::Ok(match body.response_body()? {
                ResponseBody::Stream(stream) => Some(Opened(SendWrapper::new(stream))),
                _ => None,
            })
        });
        opened.await.map_err(|cause: worker::Error| broken("r2 get", &format!("{key}: {cause}")))
    }

    /// Opens a built asset; `None` when there is none at `path`.
    pub async fn asset(&self, path: &str) -> Result<Option<Opened>, Failure> {
        let opened = SendFuture::new(async {
            let assets = self.env.assets("ASSETS")?;
            // Only the path counts; the host is the binding's own.
            let response = assets.fetch(format!("https://assets{path}"), None).await?;
            if response.status() != 200 {
                return Ok(None);
            }
            let stream = response.into_body().into_inner();
            worker::Result::Ok(stream.map(|stream| Opened(SendWrapper::new(stream))))
        });
        opened.await.map_err(|cause: worker::Error| broken("asset", &format!("{path}: {cause}")))
    }

    /// Keeps `bytes` under `key`. Keys are made of digests, so keeping twice is keeping once.
    pub async fn keep(&self, key: &str, media_type: &str, bytes: Vec<u8>) -> Result<(), Failure> {
        let metadata =
            HttpMetadata { content_type: Some(media_type.to_owned()), ..HttpMetadata::default() };
        let kept = SendFuture::new(async {
            self.env.bucket("FILES")?.put(key, bytes).http_metadata(metadata).execute().await
        });
        kept.await.map(drop).map_err(|cause| broken("r2 put", &format!("{key}: {cause}")))
    }
}
