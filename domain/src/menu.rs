//! The menu (thanh mục) on top of every public page.

use serde::{Deserialize, Serialize};

/// One way of the menu.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MenuItem {
    /// An address of this board as `/thu-tuc?cap=xa`, or another site's `https://…`.
    pub to: String,
    pub name: String,
}

/// What the board itself has, by its address.
pub const BUILT_IN: [(&str, &str); 9] = [
    ("/", "Trang chủ"),
    ("/tin-tuc", "Tin tức"),
    ("/thong-bao", "Thông báo"),
    ("/thu-tuc", "Thủ tục"),
    ("/hop", "Kết quả họp"),
    ("/tuyen-dung", "Tuyển dụng"),
    ("/gioi-thieu", "Giới thiệu"),
    ("/lien-he", "Liên hệ"),
    ("/co-quan", "Cơ quan"),
];

/// How many of these the menu has while nobody has set another.
const SHOWN: usize = 8;

/// How many items a menu may have.
pub const MOST: usize = 10;

/// The longest name of an item, in characters.
const NAME: usize = 40;

/// The longest address of an item, in bytes.
const ADDRESS: usize = 300;

impl MenuItem {
    /// Whether it leads away from this board.
    pub fn is_elsewhere(&self) -> bool {
        !self.to.starts_with('/')
    }
}

/// The menu while nobody has set another.
pub fn default_menu() -> Vec<MenuItem> {
    let item = |(to, name): &(&str, &str)| MenuItem { to: (*to).into(), name: (*name).into() };
    BUILT_IN.iter().take(SHOWN).map(item).collect()
}

/// A menu that may be shown, names and addresses trimmed.
///
/// # Errors
/// The place of the item that is wrong, from 0, and a Vietnamese sentence.
pub fn checked_menu(items: &[MenuItem]) -> Result<Vec<MenuItem>, (usize, String)> {
    if items.is_empty() || items.len() > MOST {
        let reason = format!("Thanh mục phải có từ 1 đến {MOST} mục; hãy thêm hoặc bỏ bớt.");
        return Err((0, reason));
    }
    let mut menu: Vec<MenuItem> = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let name = item.name.split_whitespace().collect::<Vec<_>>().join(" ");
        let to = item.to.trim().to_owned();
        let item = MenuItem { to, name };
        if let Some(reason) = fault(&item, &menu) {
            return Err((at, reason));
        }
        menu.push(item);
    }
    Ok(menu)
}

fn fault(item: &MenuItem, before: &[MenuItem]) -> Option<String> {
    let MenuItem { to, name } = item;
    if name.is_empty() {
        return Some("Mục chưa có tên; hãy ghi tên hoặc bỏ mục.".to_owned());
    }
    if name.chars().count() > NAME || name.contains(char::is_control) {
        return Some(format!("Tên mục “{name}” dài quá {NAME} ký tự; hãy rút gọn."));
    }
    if !is_way(to) {
        return Some(format!(
            "Mục “{name}” dẫn đến địa chỉ không dùng được; hãy ghi địa chỉ trong trang như /thu-tuc, hoặc địa chỉ \
             đầy đủ bắt đầu bằng https://."
        ));
    }
    let twice = before.iter().find(|other| other.to == *to || other.name == *name)?;
    Some(format!("Mục “{name}” trùng tên hoặc địa chỉ với mục “{}”; hãy bỏ một mục.", twice.name))
}

/// Whether an address stays on this board, or leads openly to another site.
fn is_way(to: &str) -> bool {
    let strange = |sign: char| {
        sign.is_whitespace() || sign.is_control() || matches!(sign, '<' | '>' | '"' | '\\' | '`')
    };
    if to.len() > ADDRESS || to.contains(strange) {
        return false;
    }
    if let Some(path) = to.strip_prefix('/') {
        // Two slashes begin another host's address.
        return !path.starts_with('/');
    }
    let Some(rest) = to.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // Before an @ stands a name that is not the host's.
    host.starts_with(char::is_alphanumeric) && host.contains('.') && !host.contains('@')
}

/// The place of the item that a page at `path` belongs to: the one that names most of it.
pub fn current_item(menu: &[MenuItem], path: &str) -> Option<usize> {
    let own = |item: &MenuItem| {
        let own = item.to.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        let rest = path.strip_prefix(own)?;
        let inside = if own.is_empty() {
            path == "/" && item.to.starts_with('/')
        } else {
            rest.is_empty() || rest.starts_with('/')
        };
        // Of a list and a part of it, the list.
        inside.then_some((own.len(), !item.to.contains('?')))
    };
    let found = menu.iter().enumerate().filter_map(|(at, item)| Some((own(item)?, at)));
    // The first of equals.
    found.rev().max_by_key(|(length, _)| *length).map(|(_, at)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(to: &str, name: &str) -> MenuItem {
        MenuItem { to: to.into(), name: name.into() }
    }

    #[test]
    fn addresses_that_may_stand_in_a_menu() {
        let table = [
            ("/", true),
            ("/thu-tuc?cap=xa", true),
            (" /lien-he ", true),
            ("https://dichvucong.gov.vn/", true),
            ("https://dichvucong.gov.vn:8443/p/home?x=1#y", true),
            ("", false),
            ("thu-tuc", false),
            ("//evil.example", false),
            ("/\\evil.example", false),
            ("/\tevil", false),
            ("\\\\evil.example", false),
            ("javascript:alert(1)", false),
            ("JavaScript:alert(1)", false),
            ("java\nscript:alert(1)", false),
            ("data:text/html,x", false),
            ("http://example.org/", false),
            ("https://", false),
            ("https:///example.org", false),
            ("https://evil", false),
            ("https://dichvucong.gov.vn@evil.example/", false),
            ("https://a.example/\"onclick=x", false),
            ("mailto:a@b.example", false),
        ];
        for (to, expected) in table {
            assert_eq!(checked_menu(&[item(to, "Mục")]).is_ok(), expected, "{to:?}");
        }
        assert!(checked_menu(&[item(&format!("/{}", "a".repeat(400)), "Mục")]).is_err());
    }

    #[test]
    fn menus_that_cannot_be() {
        let long = "ệ".repeat(41);
        let table: [(&[MenuItem], usize); 6] = [
            (&[], 0),
            (&[item("/", "  ")], 0),
            (&[item("/", "A"), item("/hop", &long)], 1),
            (&[item("/", "A"), item("/", "B")], 1),
            (&[item("/", "A"), item("/hop", "A")], 1),
            (&vec![item("/", "A"); 11], 0),
        ];
        for (menu, at) in table {
            let refused = checked_menu(menu).err();
            assert_eq!(refused.map(|(at, _)| at), Some(at), "{menu:?}");
        }
        assert_eq!(checked_menu(&default_menu()), Ok(default_menu()));
    }

    #[test]
    fn one_item_is_current() {
        let mut menu = default_menu();
        menu.push(item("/tin-tuc/bai-hay", "Bài hay"));
        menu.push(item("https://example.org/hop", "Nơi khác"));
        menu.push(item("/thu-tuc?cap=xa", "Thủ tục cấp xã"));
        let table = [
            ("/", Some("Trang chủ")),
            ("/tin-tuc", Some("Tin tức")),
            ("/tin-tuc/mot-bai", Some("Tin tức")),
            ("/tin-tuc/bai-hay", Some("Bài hay")),
            ("/thu-tuc", Some("Thủ tục")),
            ("/hopper", None),
            ("/co-quan", None),
        ];
        for (path, name) in table {
            let found = current_item(&menu, path).map(|at| menu[at].name.as_str());
            assert_eq!(found, name, "{path}");
        }
        assert_eq!(current_item(&[item("https://example.org", "Nơi khác")], "/"), None);
    }
}
