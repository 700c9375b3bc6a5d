//! Files made in the browser: pressed by it, saved by it.

use js_sys::{Array, Uint8Array};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, ReadableWritablePair, Response, Url};

#[wasm_bindgen]
extern "C" {
    /// All browsers since 2023 have it; web-sys counts it among what may still change.
    type CompressionStream;

    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<CompressionStream, JsValue>;
}

/// The bytes pressed by DEFLATE; `None` where the browser cannot.
pub async fn pressed(bytes: &[u8]) -> Option<Vec<u8>> {
    let press = CompressionStream::new("deflate-raw").ok()?;
    let through: &ReadableWritablePair = press.unchecked_ref();
    let stream = blob(bytes, "").ok()?.stream().pipe_through(through);
    let response = Response::new_with_opt_readable_stream(Some(&stream)).ok()?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Has the browser save a file.
pub fn save(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(&blob(bytes, media_type)?)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has taken it by then.
    let free = move || Url::revoke_object_url(&address).unwrap_or_default();
    leptos::prelude::set_timeout(free, std::time::Duration::from_secs(60));
    Ok(())
}

fn blob(bytes: &[u8], media_type: &str) -> Result<Blob, JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    Blob::new_with_u8_array_sequence_and_options(&parts, &kind)
}
