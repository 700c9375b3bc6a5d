const PERMISSIVE: [&str; 16] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
];

/// Parts of ammonia, used unchanged: MPL-2.0 binds changes to its own files and nothing beside them.
const NAMED: [(&str, &str); 2] = [("cssparser", "MPL-2.0"), ("dtoa-short", "MPL-2.0")];

/// Whether an SPDX expression leaves us a permissive choice.
pub fn is_allowed(package: &str, expression: &str) -> bool {
    if NAMED.contains(&(package, expression)) {
        return true;
    }
    // Before SPDX, a slash stood for `OR`.
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<_> = spaced.split_whitespace().collect();
    let mut words = words.as_slice();
    either(&mut words) && words.is_empty()
}

fn either(words: &mut &[&str]) -> bool {
    let mut allowed = both(words);
    while take(words, "OR") {
        allowed |= both(words);
    }
    allowed
}

fn both(words: &mut &[&str]) -> bool {
    let mut allowed = single(words);
    while take(words, "AND") {
        allowed &= single(words);
    }
    allowed
}

fn single(words: &mut &[&str]) -> bool {
    if take(words, "(") {
        return either(words) & take(words, ")");
    }
    let Some((name, rest)) = words.split_first() else { return false };
    *words = rest;
    if take(words, "WITH") {
        let Some((exception, rest)) = words.split_first() else { return false };
        *words = rest;
        return PERMISSIVE.contains(&format!("{name} WITH {exception}").as_str());
    }
    PERMISSIVE.contains(name)
}

fn take(words: &mut &[&str], word: &str) -> bool {
    match words.split_first() {
        Some((first, rest)) if *first == word => {
            *words = rest;
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    #[test]
    fn expressions_are_understood() {
        for expression in [
            "MIT",
            "MIT/Apache-2.0",
            "GPL-3.0-only OR MIT",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT",
        ] {
            assert!(is_allowed("x", expression), "{expression}");
        }
        for expression in
            ["", "GPL-3.0-only", "MIT AND GPL-3.0-only", "(MIT", "MIT)", "MIT MIT", "WITH"]
        {
            assert!(!is_allowed("x", expression), "{expression}");
        }
    }
}
