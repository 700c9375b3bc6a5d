//! A text as a QR code, to be read by a phone.

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

use crate::view::view;

/// Modules left white around, as readers need.
const MARGIN: i32 = 4;

/// Nothing when the text is too long for any code.
#[component]
pub fn Qr(#[prop(into)] text: String, label: &'static str) -> impl IntoView {
    let code = QrCode::encode_text(&text, QrCodeEcc::Medium).ok()?;
    let size = code.size() + 2 * MARGIN;
    Some(view! {
        <svg
            class="qr" role="img" aria-label=label shape-rendering="crispEdges"
            viewBox=format!("0 0 {size} {size}")
        >
            <path d=dark(&code) />
        </svg>
    })
}

/// Runs of dark modules, line by line.
fn dark(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let run = x - start;
                path.push_str(&format!("M{} {}h{run}v1h-{run}z", start + MARGIN, y + MARGIN));
            }
            x += 1;
        }
    }
    path
}
