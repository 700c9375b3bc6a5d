//! The first pass: a real HTML parser keeps what the subset knows, and nothing that runs.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use ammonia::{Builder, UrlRelative};

/// The subset, and what [`super::rewrite`] turns into it.
const TAGS: &str = "h1 h2 h3 h4 h5 h6 p br strong b em i u ins s strike del sub sup ul ol li dl dt \
                    dd blockquote pre code table caption thead tbody tfoot tr th td a figure \
                    figcaption img hr div section article center";

/// What goes with all it holds.
const GONE: &str = "script style title noscript iframe object embed svg math template textarea \
                    select button video audio";

static BUILDER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder
        .tags(TAGS.split_whitespace().collect())
        .clean_content_tags(GONE.split_whitespace().collect())
        .generic_attributes(HashSet::new())
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            // `data-line` is ours, from Markdown, and goes no further than the second pass; measures are
            // taken from files, but for those that are kept already.
            ("img", HashSet::from(["src", "alt", "title", "width", "height", "data-line"])),
            ("ol", HashSet::from(["start"])),
            ("td", HashSet::from(["colspan", "rowspan"])),
            ("th", HashSet::from(["colspan", "rowspan", "scope"])),
        ]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None);
    builder
});

/// Well-formed HTML of known elements and attributes only.
pub fn cleaned(html: &str) -> String {
    BUILDER.clean(html).to_string()
}

/// Elements that editors close and that nest without bound when nobody does.
const NESTING: &str = " div section article center blockquote ul ol dl table span font b strong i em u \
                       s sub sup a code big small ";

/// About how deep the elements of a source stand in each other, told without parsing it.
pub fn depth(html: &str) -> usize {
    let (mut now, mut most) = (0usize, 0);
    for tag in html.split('<').skip(1) {
        let closes = tag.starts_with('/');
        let tag = tag.trim_start_matches('/');
        let end = tag.find(|sign: char| !sign.is_ascii_alphanumeric()).unwrap_or(tag.len());
        let name = format!(" {} ", tag[..end].to_ascii_lowercase());
        if end == 0 || !NESTING.contains(&name) {
            continue;
        }
        now = if closes { now.saturating_sub(1) } else { now + 1 };
        most = most.max(now);
    }
    most
}
