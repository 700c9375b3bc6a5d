//! Agents that name themselves programs.

/// Parts of names by which programs call themselves, in lower case. `bot` covers most of them.
/// Readers' own apps that carry a maker's name (Zalo, Facebook's browser `FBAN`) are not here.
const PARTS: [&str; 27] = [
    "bot",
    "crawl",
    "spider",
    "slurp",
    "facebookexternalhit",
    "facebookcatalog",
    "embedly",
    "linkpreview",
    "headlesschrome",
    "phantomjs",
    "lighthouse",
    "pagespeed",
    "curl/",
    "wget/",
    "python",
    "scrapy",
    "go-http-client",
    "java/",
    "okhttp",
    "axios",
    "libwww",
    "httpclient",
    "monitor",
    "pingdom",
    "feedfetcher",
    "archiver",
    "nikto",
];

/// How every browser begins: what does not is none.
const BROWSERS: [&str; 3] = ["mozilla/", "opera/", "ucweb/"];

/// Whether `agent` (the `User-Agent` header) names a program rather than a reader's browser.
pub fn is_bot(agent: &str) -> bool {
    // CUBOT makes phones.
    let agent = agent.trim().to_ascii_lowercase().replace("cubot", "");
    let browser = BROWSERS.iter().any(|start| agent.starts_with(start));
    !browser || PARTS.iter().any(|part| agent.contains(part))
}

#[cfg(test)]
mod tests {
    use super::is_bot;

    #[test]
    fn programs_and_readers() {
        let programs = [
            "",
            "curl/8.5.0",
            "node",
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)",
            "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/141.0 Safari/537.36",
            "python-requests/2.32",
            "Mozilla/5.0 (Linux; Android 10; CUBOT_X30) AppleWebKit/537.36 AhrefsBot/7.0",
        ];
        for agent in programs {
            assert!(is_bot(agent), "{agent}");
        }
        let readers = [
            "Mozilla/5.0 (Linux; Android 8.1.0; SM-J730G) AppleWebKit/537.36 Chrome/96.0 Mobile Safari/537.36",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Zalo iOS/498",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 coc_coc_browser/120.0 Chrome/114.0 Safari/537.36",
            "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Mobile Safari/537.36 [FBAN/EMA;FBLC/vi_VN]",
            "Mozilla/5.0 (Linux; Android 10; CUBOT_X30) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36",
            "UCWEB/2.0 (Java; U; MIDP-2.0; vi; nokia208) U2/1.0.0 UCBrowser/9.4 U2/1.0.0 Mobile",
            "Opera/9.80 (Android; Opera Mini/36.2) Presto/2.12.423 Version/12.16",
        ];
        for agent in readers {
            assert!(!is_bot(agent), "{agent}");
        }
    }
}
