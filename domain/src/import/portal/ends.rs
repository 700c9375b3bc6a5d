//! Headings after which a page shows something other than its article.

use super::{
    line::{Line, Word, labelled, words},
    stars,
};

/// Headings of what readers say about an article, folded.
const REMARKS: &[&str] = &[
    "binh luan",
    "y kien ban doc",
    "y kien cua ban",
    "y kien phan hoi",
    "y kien",
    "gui binh luan",
    "viet binh luan",
    "them binh luan",
    "gui y kien",
    "gui phan hoi",
    "loi binh",
    "comments",
    "add comment",
    "danh sach binh luan",
    "tu khoa",
    "tu khoa bai viet",
    "tags",
    "tag",
    "hashtag",
    "danh gia bai viet",
    "danh gia muc do hai long",
    "danh gia",
];

/// What a list of links holds, folded: `Các tin …`, `Những bài viết …`.
const LISTS: &[&str] = &[
    "tin",
    "bai",
    "bai viet",
    "bai bao",
    "tin bai",
    "tin tuc",
    "tin va bai",
    "van ban",
    "thong bao",
];

/// Which of them, folded: `… liên quan`, `… cùng chuyên mục`.
const OTHERS: &[&str] = &[
    "khac",
    "lien quan",
    "moi",
    "moi nhat",
    "moi hon",
    "moi dang",
    "cu hon",
    "cu",
    "da dua",
    "da dang",
    "cung chuyen muc",
    "cung muc",
    "cung loai",
    "cung the loai",
    "cung chu de",
    "cung danh muc",
    "trong chuyen muc",
    "noi bat",
    "tieu diem",
    "doc nhieu",
    "doc nhieu nhat",
    "xem nhieu",
    "xem nhieu nhat",
    "duoc quan tam",
    "truoc",
    "truoc do",
    "sau",
    "tiep theo",
    "ke tiep",
];

/// Headings of links that do not say what they list, folded.
const LISTED: &[&str] = &[
    "lien quan",
    "cung chuyen muc",
    "cung chu de",
    "doc nhieu",
    "doc nhieu nhat",
    "xem nhieu",
    "xem nhieu nhat",
    "co the ban quan tam",
    "ban co the quan tam",
    "moi ban doc",
    "moi doc",
    "doc them",
];

/// What a heading stands above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Links to other pages; some portals set them in the middle of a text.
    Links,
    /// Comments, stars, keywords: nothing of the article follows.
    Remarks,
}

/// The end a line is the heading of.
pub fn of(line: &Line) -> Option<End> {
    if stars::is(line) {
        return Some(End::Remarks);
    }
    if let Some((label, value)) = labelled(&line.text) {
        let keywords =
            matches!(label.as_str(), "tu khoa" | "tags" | "tag" | "hashtag" | "tu khoa bai viet");
        // `Bình luận: 3` is a heading, `Ý kiến: Đồng ý` is not.
        // `Xem thêm` without a colon is a button.
        if label == "xem them" && value.is_empty() {
            return Some(End::Links);
        }
        let counted = value.chars().all(|sign| !sign.is_alphabetic());
        return if keywords || counted { heading(&label) } else { None };
    }
    // `Bình luận (3)`, `3 bình luận`: a count may follow or lead.
    let said = words(&line.text);
    let plain: Vec<&str> = said
        .iter()
        .filter_map(|word| if let Word::Plain(word) = word { Some(word.as_str()) } else { None })
        .collect();
    let counted = said.len() - plain.len();
    let aside = matches!(
        (said.first(), said.last()),
        (Some(Word::Number(_)), _) | (_, Some(Word::Number(_)))
    );
    if counted > 1 || counted == 1 && !aside {
        return None;
    }
    heading(&plain.join(" "))
}

fn heading(folded: &str) -> Option<End> {
    if REMARKS.contains(&folded) {
        return Some(End::Remarks);
    }
    let bare = [" xem tat ca", " xem them"]
        .iter()
        .find_map(|more| folded.strip_suffix(more))
        .unwrap_or(folded);
    let bare = ["cac ", "nhung ", "mot so "]
        .iter()
        .find_map(|some| bare.strip_prefix(some))
        .unwrap_or(bare);
    let listed = |list: &&str| {
        let which = bare.strip_prefix(*list).and_then(|which| which.strip_prefix(' '));
        which.is_some_and(is_others)
    };
    (LISTED.contains(&bare) || LISTS.iter().any(listed)).then_some(End::Links)
}

/// `khác`, `khác cùng chuyên mục`
fn is_others(which: &str) -> bool {
    let then = |first: &&str| which.strip_prefix(*first).and_then(|rest| rest.strip_prefix(' '));
    OTHERS.contains(&which)
        || OTHERS.iter().any(|first| then(first).is_some_and(|rest| OTHERS.contains(&rest)))
}
