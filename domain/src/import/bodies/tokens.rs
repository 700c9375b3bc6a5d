//! The cleaned HTML as a flat list of tokens. Flat, so that no depth of nesting can exhaust us.

/// A piece of cleaned HTML, its text unescaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    Open(String, Vec<(String, String)>),
    Close(String),
    Text(String),
}

impl Token {
    /// An opening tag without attributes.
    pub fn open(name: &str) -> Self {
        Self::Open(name.to_owned(), Vec::new())
    }

    /// A closing tag.
    pub fn close(name: &str) -> Self {
        Self::Close(name.to_owned())
    }

    /// Whether this is the opening of `name`.
    pub fn opens(&self, name: &str) -> bool {
        matches!(self, Self::Open(open, _) if open == name)
    }

    /// Whether a reader sees nothing of it.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Open(name, _) => name == "br",
            Self::Close(_) => false,
        }
    }
}

/// Elements without a closing tag.
pub fn is_void(name: &str) -> bool {
    matches!(name, "br" | "hr" | "img")
}

/// Splits well-formed HTML as the sanitiser writes it.
pub fn read(html: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let end = rest.find('<').unwrap_or(rest.len());
        if end > 0 {
            tokens.push(Token::Text(unescaped(&rest[..end])));
        }
        rest = &rest[end..];
        let Some(inner) = rest.strip_prefix('<') else { break };
        let length = tag_end(inner);
        let tag = &inner[..length];
        rest = inner.get(length + 1..).unwrap_or_default();
        match tag.strip_prefix('/') {
            Some(name) => tokens.push(Token::Close(name.trim().to_owned())),
            None => tokens.push(opening(tag)),
        }
    }
    tokens
}

/// Writes tokens back, everything escaped.
pub fn written(tokens: &[Token]) -> String {
    let mut html = String::new();
    for token in tokens {
        match token {
            Token::Text(text) => html.push_str(&escaped(text)),
            Token::Close(name) => html.push_str(&format!("</{name}>")),
            Token::Open(name, attributes) => {
                html.push_str(&format!("<{name}"));
                for (key, value) in attributes {
                    let value = escaped(value).replace('"', "&quot;");
                    html.push_str(&format!(" {key}=\"{value}\""));
                }
                html.push('>');
            }
        }
    }
    html
}

/// Text with the signs of markup made harmless.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Where the tag ends: at a `>` outside quotes.
fn tag_end(inner: &str) -> usize {
    let mut quoted = false;
    for (at, sign) in inner.char_indices() {
        match sign {
            '"' => quoted = !quoted,
            '>' if !quoted => return at,
            _ => {}
        }
    }
    inner.len()
}

fn opening(tag: &str) -> Token {
    let name_end = tag.find(char::is_whitespace).unwrap_or(tag.len());
    let mut attributes = Vec::new();
    let mut rest = tag[name_end..].trim_start();
    while let Some((key, after)) = rest.split_once("=\"") {
        let Some((value, after)) = after.split_once('"') else { break };
        attributes.push((key.trim().to_owned(), unescaped(value)));
        rest = after.trim_start();
    }
    Token::Open(tag[..name_end].trim_end_matches('/').to_owned(), attributes)
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
}
