//! Parts of a posting that have rules of their own.

use super::{
    super::{Withdrawal, faults::Faults},
    fields::Fields,
};
use crate::{Slug, articles::Source, tallies::Opening};

/// Counts brought along. Documents have no stars.
pub fn opening(fields: &mut Fields<'_>, stars: bool, faults: &mut Faults) -> Opening {
    let Some(mut fields) = fields.table("opening", faults) else { return Opening::default() };
    let mut opening = Opening {
        views: fields.count("views", faults),
        downloads: fields.count("downloads", faults),
        ..Opening::default()
    };
    if stars {
        opening.points = fields.count("points", faults);
        opening.votes = fields.count("votes", faults);
        if !consistent(opening) {
            let reason = format!(
                "{} điểm trong {} phiếu là không thể: mỗi phiếu từ 1 đến 5 điểm.",
                opening.points, opening.votes
            );
            fields.refuse("points", &reason, faults);
        }
    }
    fields.finish(faults);
    opening
}

/// Whether the points can come from so many votes of one to five.
pub fn consistent(opening: Opening) -> bool {
    opening.votes <= opening.points && opening.points <= opening.votes.saturating_mul(5)
}

/// Since when and why it is withdrawn.
pub fn withdrawn(fields: &mut Fields<'_>, faults: &mut Faults) -> Option<Withdrawal> {
    let mut fields = fields.table("withdrawn", faults)?;
    let since = fields.moment("since", faults);
    if since.is_none() && !fields.was_refused("since", faults) {
        fields.refuse("since", "Thiếu since: hãy ghi bài được gỡ từ ngày nào.", faults);
    }
    let why = fields.line("why", 500, faults);
    if why.is_empty() && !fields.was_refused("why", faults) {
        fields.refuse("why", "Thiếu why: hãy ghi lý do gỡ bài để người đọc biết.", faults);
    }
    fields.finish(faults);
    Some(Withdrawal { since: since?, why })
}

/// Where an article was taken from.
pub fn source(fields: &mut Fields<'_>, faults: &mut Faults) -> Option<Source> {
    let mut fields = fields.table("source", faults)?;
    let name = fields.line("name", 200, faults);
    let url = fields.line("url", 2000, faults);
    if !url.is_empty() && !is_web(&url) {
        fields.refuse("url", "Địa chỉ nguồn phải bắt đầu bằng https:// hoặc http://.", faults);
    }
    if name.is_empty() && url.is_empty() {
        fields.refuse(
            "name",
            "Nguồn phải có name hoặc url; nếu không có, hãy bỏ [source].",
            faults,
        );
    }
    fields.finish(faults);
    let name = if name.is_empty() { url.clone() } else { name };
    Some(Source { name, url: (!url.is_empty()).then_some(url) })
}

/// The slug given, or one made from the title; and whether it was given.
pub fn slug(fields: &mut Fields<'_>, title: &str, faults: &mut Faults) -> Option<(Slug, bool)> {
    if fields.has("slug") {
        let text = fields.line("slug", 2000, faults);
        return match text.parse() {
            Ok(slug) => Some((slug, true)),
            Err(reason) => {
                if !fields.was_refused("slug", faults) {
                    fields.refuse("slug", &reason, faults);
                }
                None
            }
        };
    }
    fields.line("slug", 2000, faults);
    let slug = Slug::from_text(title);
    if slug.is_none() && !title.is_empty() {
        let reason =
            "Không tạo được địa chỉ từ tiêu đề; hãy thêm slug = \"…\" (chữ không dấu, gạch nối).";
        fields.refuse("title", reason, faults);
    }
    slug.map(|slug| (slug, false))
}

/// Whether an address is an absolute one of the web.
pub fn is_web(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    let host = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    host.is_some_and(|host| host.starts_with(char::is_alphanumeric))
        && !url.contains(|sign: char| sign.is_whitespace() || matches!(sign, '<' | '>' | '"'))
}

/// Whether a text is an address of mail.
pub fn is_mail(email: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte))
    };
    email
        .split_once('@')
        .is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.'))
}
