//! Pictures of a text, sent when they are put in.

use domain::{
    Failure,
    desk::{CompletePicture, DraftId, KeptPicture, LARGEST_PICTURE},
};
use js_sys::{Error, Object, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::future_to_promise;
use web_sys::File;

use super::documents::deliver;
use crate::{failures, wire};

/// What the editor waits for: where the picture is, and how large; else a sentence to show.
pub fn upload(draft: DraftId, file: File) -> Promise {
    future_to_promise(async move {
        let kept = send(draft, &file).await;
        let kept = kept.map_err(|failure| Error::new(&failures::words(&failure)))?;
        let told = Object::new();
        let set = |name: &str, value: JsValue| Reflect::set(&told, &name.into(), &value);
        set("url", kept.url.into())?;
        set("width", kept.width.into())?;
        set("height", kept.height.into())?;
        Ok(told.into())
    })
}

async fn send(draft: DraftId, file: &File) -> Result<KeptPicture, Failure> {
    if file.size() as u64 > LARGEST_PICTURE {
        return Err(Failure::invalid("Ảnh lớn hơn 10 MB; hãy thu nhỏ ảnh rồi chèn lại."));
    }
    let id = deliver(draft, file, |_| {}, |_| {}).await?;
    wire::ask(CompletePicture { id }).await
}
