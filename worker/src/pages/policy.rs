//! The content policy of one page. Leptos writes inline scripts (the answers the page was made
//! of); each is named by its hash. A nonce would be worthless: the page is shared by all readers.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// Stands before Leptos' own scripts, which come last. What a page shows is before it: even a text
/// that slipped through every escape would not be let run.
pub const SCRIPTS: &str = "<!--scripts-->";

/// The policy that lets exactly this page's own scripts run.
pub fn policy(html: &str) -> String {
    let mut hashes = String::new();
    let scripts = html.rsplit_once(SCRIPTS).map_or("", |(_, scripts)| scripts);
    for script in contents(scripts) {
        hashes.push_str(" 'sha256-");
        hashes.push_str(&STANDARD.encode(Sha256::digest(script)));
        hashes.push('\'');
    }
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hashes}; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// What stands in `<script>` elements, as the browser hashes it. Leptos escapes `<` in data.
fn contents(scripts: &str) -> impl Iterator<Item = &str> {
    scripts.split("<script>").skip(1).filter_map(|rest| Some(rest.split_once("</script>")?.0))
}
