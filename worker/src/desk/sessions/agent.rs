//! A browser in a few words, so that people know their own devices.

/// Parts of an agent's name, the more special first.
const BROWSERS: [(&str, &str); 7] = [
    ("coc_coc_browser/", "Cốc Cốc"),
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

const SYSTEMS: [(&str, &str); 6] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "máy Mac"),
    ("Linux", "Linux"),
];

/// `Chrome trên Windows`.
pub fn name(agent: &str) -> String {
    let find = |parts: &[(&str, &'static str)]| {
        parts.iter().find(|(part, _)| agent.contains(part)).map(|(_, name)| *name)
    };
    match (find(&BROWSERS), find(&SYSTEMS)) {
        (Some(browser), Some(system)) => format!("{browser} trên {system}"),
        (Some(name), None) | (None, Some(name)) => name.to_owned(),
        (None, None) => "Chương trình khác".to_owned(),
    }
}
