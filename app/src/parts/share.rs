//! What one does with a posting: sharing without anyone's scripts (plain links, and what the browser itself can do), and
//! checking when it was up.

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{proofs::PostingProof, tallies::Subject};
use islands::Tools;
use leptos::prelude::*;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    host::{is_preview, origin},
    view::view,
};

/// Links to Zalo, Facebook and e-mail; copying and printing where scripts run.
#[component]
pub fn Share(
    /// The posting's address on this board.
    path: String,
    title: String,
    subject: Subject,
) -> impl IntoView {
    let url = format!("{}{path}", origin());
    let address = encoded(&url);
    let zalo = format!("https://button-share.zalo.me/share_external?layout=1&d={}", zalo(&url));
    let facebook = format!("https://www.facebook.com/sharer/sharer.php?u={address}");
    let mail = format!("mailto:?subject={}&body={address}", encoded(&title));
    view! {
        <section class="share" aria-label="Chia sẻ và in">
            <ul class="share__ways">
                <li><a class="button" target="_blank" rel="external noopener nofollow" href=zalo>"Zalo"</a></li>
                <li><a class="button" target="_blank" rel="external noopener nofollow" href=facebook>"Facebook"</a></li>
                <li><a class="button" rel="external" href=mail>"Thư điện tử"</a></li>
            </ul>
            <Tools url />
            {proof(subject)}
        </section>
    }
}

/// A draft that is looked at has none.
fn proof(subject: Subject) -> Option<impl IntoView> {
    let Subject::Posting(id) = subject else { return None };
    let path = PostingProof::path_of(id);
    (!is_preview()).then(|| {
        view! { <p class="share__proof"><a href=path>"Kiểm chứng: bài này niêm yết từ bao giờ, đã sửa những gì"</a></p> }
    })
}

/// Zalo's own button sends `{"url":…}` in base64.
fn zalo(url: &str) -> String {
    encoded(&STANDARD.encode(format!("{{\"url\":\"{url}\"}}")))
}

/// RFC 3986's unreserved signs stay as they are.
const OPEN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// `text` as it may stand in a query.
pub fn encoded(text: &str) -> String {
    utf8_percent_encode(text, OPEN).to_string()
}
