//! Files that come in parts, and what is done with them once they are whole.

use domain::Failure;
use futures::StreamExt;
use sha2::{Digest, Sha256};
use worker::{
    Bucket, Data, HttpMetadata, Range, UploadedPart,
    send::{SendFuture, SendWrapper},
};

use super::{Opened, Store, broken};

/// A part that has arrived: its number from 1, and R2's name of it.
pub struct Arrived {
    pub part: u16,
    pub etag: String,
}

impl Store {
    /// Begins an upload under `key`; R2's name of it.
    pub async fn begin_multipart(&self, key: &str) -> Result<String, Failure> {
        let begun = SendFuture::new(async {
            let bucket = self.env.bucket("FILES")?;
            let upload = bucket.create_multipart_upload(key).execute().await?;
            Ok(upload.upload_id().await)
        });
        begun.await.map_err(|cause: worker::Error| broken("r2 begin", &cause.to_string()))
    }

    /// Keeps a part; R2's name of it.
    pub async fn keep_part(
        &self,
        key: &str,
        multipart: &str,
        part: u16,
        bytes: Vec<u8>,
    ) -> Result<String, Failure> {
        let kept = SendFuture::new(async {
            let bucket = self.env.bucket("FILES")?;
            let upload = bucket.resume_multipart_upload(key, multipart)?;
            Ok(upload.upload_part(part, bytes).await?.etag())
        });
        kept.await.map_err(|cause: worker::Error| broken("r2 part", &cause.to_string()))
    }

    /// Makes one file of the parts.
    pub async fn complete_multipart(
        &self,
        key: &str,
        multipart: &str,
        parts: Vec<Arrived>,
    ) -> Result<(), Failure> {
        let completed = SendFuture::new(async {
            let bucket = self.env.bucket("FILES")?;
            let upload = bucket.resume_multipart_upload(key, multipart)?;
            let parts = parts.into_iter().map(|it| UploadedPart::new(it.part, it.etag));
            upload.complete(parts).await.map(drop)
        });
        completed.await.map_err(|cause| broken("r2 complete", &cause.to_string()))
    }

    /// The bytes from `offset`, at most `length`; fewer at the end.
    pub async fn read(&self, key: &str, offset: u64, length: u64) -> Result<Vec<u8>, Failure> {
        let read = SendFuture::new(async {
            let bucket = self.env.bucket("FILES")?;
            let range = Range::OffsetWithLength { offset, length };
            let object = bucket.get(key).range(range).execute().await?;
            match object.as_ref().and_then(worker::Object::body) {
                Some(body) => body.bytes().await,
                None => Ok(Vec::new()),
            }
        });
        read.await.map_err(|cause: worker::Error| broken("r2 read", &cause.to_string()))
    }

    /// How long a file is, in bytes; `None` when there is none.
    pub async fn size_of(&self, key: &str) -> Result<Option<u64>, Failure> {
        let head = SendFuture::new(async { self.env.bucket("FILES")?.head(key).await });
        let head = head.await.map_err(|cause| broken("r2 head", &format!("{key}: {cause}")))?;
        Ok(head.map(|object| object.size()))
    }

    /// SHA-256 of a whole file, read as it streams by.
    pub async fn digest_of(&self, key: &str) -> Result<String, Failure> {
        let digest = SendFuture::new(async {
            let bucket = self.env.bucket("FILES")?;
            let object = bucket.get(key).execute().await?;
            let mut sum = Sha256::new();
            if let Some(body) = object.as_ref().and_then(worker::Object::body) {
                let mut stream = body.stream()?;
                while let Some(bytes) = stream.next().await {
                    sum.update(bytes?);
                }
            }
            Ok(sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<String>())
        });
        digest.await.map_err(|cause: worker::Error| broken("r2 digest", &cause.to_string()))
    }

    /// Keeps a file under another key as well, unless one is there.
    pub async fn copy(&self, from: &str, to: &str, media_type: &str) -> Result<(), Failure> {
        let copied = SendFuture::new(async {
            let bucket = self.env.bucket("FILES")?;
            if bucket.head(to).await?.is_some() {
                return Ok(());
            }
            let Some(Opened(SendWrapper(stream))) = opened(&bucket, from).await? else {
                return Err(worker::Error::RustError("the file is not there".to_owned()));
            };
            let metadata = HttpMetadata {
                content_type: Some(media_type.to_owned()),
                ..HttpMetadata::default()
            };
            bucket
                .put(to, Data::ReadableStream(stream))
                .http_metadata(metadata)
                .execute()
                .await
                .map(drop)
        });
        copied.await.map_err(|cause: worker::Error| broken("r2 copy", &cause.to_string()))
    }

    /// Forgets a file.
    pub async fn forget(&self, key: &str) -> Result<(), Failure> {
        let forgotten = SendFuture::new(async { self.env.bucket("FILES")?.delete(key).await });
        forgotten.await.map_err(|cause| broken("r2 delete", &cause.to_string()))
    }
}

async fn opened(bucket: &Bucket, key: &str) -> worker::Result<Option<Opened>> {
    let object = bucket.get(key).execute().await?;
    let Some(body) = object.as_ref().and_then(worker::Object::body) else { return Ok(None) };
    Ok(match body.response_body()? {
        worker::ResponseBody::Stream(stream) => Some(Opened(SendWrapper::new(stream))),
        _ => None,
    })
}
