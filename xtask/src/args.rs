//! What was typed, as types.

use std::path::PathBuf;

use crate::{build::Profile, import::is_loopback};

pub const DEFAULT_PORT: u16 = 8787;

pub const USAGE: &str = "\
usage: cargo xtask serve  [--release] [--port N] [--fresh]
       cargo xtask test   [--only check|domain|release|api|browser] [FILTER…]
       cargo xtask import PATH… [--url URL] [--partial] [--json]
       cargo xtask administrator EMAIL NAME [--url URL]
       cargo xtask verify [--url URL] [--contents]
       cargo xtask build  [--release]
       cargo xtask bench  [pages|bytes|procedures|counting|desk|reports|lighthouse]…

serve   builds what changed and serves the board at http://127.0.0.1:8787; --fresh empties it first
test    runs checks, unit tests, a release, API and browser specs; FILTER picks tests by name and
        leaves out checks and the release
import  loads files or folders into a running board; the token is read from NIEM_YET_TOKEN
administrator
        prints the link with which a board's first administrator comes to its desk
verify  checks the whole log of a board from what is public alone; --contents fetches and hashes
        every edition, too
bench   measures the release build (docs/measurements.md); all parts, or those named";

#[derive(Debug, PartialEq)]
pub enum Command {
    Help,
    Serve(Serve),
    Test(Test),
    Import(Import),
    Administrator(Administrator),
    Verify(Verify),
    Build(Build),
    Bench(Vec<String>),
}

#[derive(Debug, PartialEq)]
pub struct Serve {
    pub profile: Profile,
    pub port: u16,
    pub fresh: bool,
}

#[derive(Debug, Default, PartialEq)]
pub struct Test {
    pub only: Option<Part>,
    pub filters: Vec<String>,
}

/// A part of the tests that can be run alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    Check,
    Domain,
    Release,
    Api,
    Browser,
}

#[derive(Debug, PartialEq)]
pub struct Import {
    pub paths: Vec<PathBuf>,
    pub url: String,
    pub partial: bool,
    pub json: bool,
}

/// The first administrator of a board.
#[derive(Debug, PartialEq)]
pub struct Administrator {
    pub email: String,
    pub name: String,
    pub url: String,
}

/// A check of a board's log.
#[derive(Debug, PartialEq)]
pub struct Verify {
    pub url: String,
    pub contents: bool,
}

#[derive(Debug, PartialEq)]
pub struct Build {
    pub profile: Profile,
}

/// The parts of `bench`, each a script of that name.
pub const BENCHES: [&str; 7] =
    ["bytes", "pages", "procedures", "counting", "desk", "reports", "lighthouse"];

type Parsed<T> = Result<T, String>;

pub fn parse(args: &[String]) -> Parsed<Command> {
    let Some((name, rest)) = args.split_first() else {
        return Err("no command given".into());
    };
    if rest.iter().any(|arg| arg == "--help" || arg == "-h") {
        return Ok(Command::Help);
    }
    let rest = &mut rest.iter();
    match name.as_str() {
        "help" | "--help" | "-h" => Ok(Command::Help),
        "serve" => serve(rest).map(Command::Serve),
        "test" => test(rest).map(Command::Test),
        "import" => import(rest).map(Command::Import),
        "administrator" => administrator(rest).map(Command::Administrator),
        "verify" => verify(rest).map(Command::Verify),
        "build" => build(rest).map(Command::Build),
        "bench" => bench(rest).map(Command::Bench),
        other => Err(format!("unknown command `{other}`")),
    }
}

type Words<'a> = std::slice::Iter<'a, String>;

fn serve(words: &mut Words) -> Parsed<Serve> {
    let mut serve = Serve { profile: Profile::Dev, port: DEFAULT_PORT, fresh: false };
    while let Some(word) = words.next() {
        match word.as_str() {
            "--release" => serve.profile = Profile::Release,
            "--fresh" => serve.fresh = true,
            "--port" => serve.port = port(value(word, words)?)?,
            other => return Err(unknown(other)),
        }
    }
    Ok(serve)
}

fn test(words: &mut Words) -> Parsed<Test> {
    let mut test = Test::default();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--only" => test.only = Some(part(value(word, words)?)?),
            flag if flag.starts_with('-') => return Err(unknown(flag)),
            filter => test.filters.push(filter.to_owned()),
        }
    }
    Ok(test)
}

fn import(words: &mut Words) -> Parsed<Import> {
    let url = format!("http://127.0.0.1:{DEFAULT_PORT}");
    let mut import = Import { paths: Vec::new(), url, partial: false, json: false };
    while let Some(word) = words.next() {
        match word.as_str() {
            "--url" => import.url = value(word, words)?.trim_end_matches('/').to_owned(),
            "--partial" => import.partial = true,
            "--json" => import.json = true,
            flag if flag.starts_with('-') => return Err(unknown(flag)),
            path => import.paths.push(path.into()),
        }
    }
    if import.paths.is_empty() {
        return Err("import cần ít nhất một tệp hoặc thư mục (PATH)".into());
    }
    import.url = safe(import.url)?;
    Ok(import)
}

/// An address that a token may be sent to.
fn safe(url: String) -> Parsed<String> {
    let local = url.starts_with("http://") && is_loopback(&url);
    if !local && !url.starts_with("https://") {
        return Err(format!(
            "--url nhận một địa chỉ https://, để mã nạp không đi trần trên mạng (http:// chỉ trên máy này), \
             không nhận `{url}`"
        ));
    }
    Ok(url)
}

fn administrator(words: &mut Words) -> Parsed<Administrator> {
    let mut url = format!("http://127.0.0.1:{DEFAULT_PORT}");
    let mut said = Vec::new();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--url" => url = value(word, words)?.trim_end_matches('/').to_owned(),
            flag if flag.starts_with('-') => return Err(unknown(flag)),
            word => said.push(word.to_owned()),
        }
    }
    let Some((email, name)) = said.split_first().filter(|(_, name)| !name.is_empty()) else {
        return Err("administrator cần e-mail và họ tên của quản trị đầu tiên".into());
    };
    Ok(Administrator { email: email.clone(), name: name.join(" "), url: safe(url)? })
}

fn verify(words: &mut Words) -> Parsed<Verify> {
    let url = format!("http://127.0.0.1:{DEFAULT_PORT}");
    let mut verify = Verify { url, contents: false };
    while let Some(word) = words.next() {
        match word.as_str() {
            "--url" => verify.url = value(word, words)?.trim_end_matches('/').to_owned(),
            "--contents" => verify.contents = true,
            other => return Err(unknown(other)),
        }
    }
    Ok(verify)
}

fn build(words: &mut Words) -> Parsed<Build> {
    let mut build = Build { profile: Profile::Dev };
    for word in words {
        match word.as_str() {
            "--release" => build.profile = Profile::Release,
            other => return Err(unknown(other)),
        }
    }
    Ok(build)
}

fn value<'a>(flag: &str, words: &mut Words<'a>) -> Parsed<&'a str> {
    words.next().map(String::as_str).ok_or_else(|| format!("{flag} needs a value"))
}

fn port(word: &str) -> Parsed<u16> {
    match word.parse() {
        Ok(port) if port > 0 => Ok(port),
        _ => Err(format!("--port takes a number from 1 to 65535, not `{word}`")),
    }
}

fn part(word: &str) -> Parsed<Part> {
    match word {
        "check" => Ok(Part::Check),
        "domain" => Ok(Part::Domain),
        "release" => Ok(Part::Release),
        "api" => Ok(Part::Api),
        "browser" => Ok(Part::Browser),
        other => Err(format!("--only takes check, domain, release, api or browser, not `{other}`")),
    }
}

fn unknown(word: &str) -> String {
    format!("unknown argument `{word}`")
}

fn bench<'a>(args: &mut impl Iterator<Item = &'a String>) -> Parsed<Vec<String>> {
    let parts: Vec<String> = args.cloned().collect();
    match parts.iter().find(|part| !BENCHES.contains(&part.as_str())) {
        Some(other) => Err(format!("no bench is called `{other}`")),
        None if parts.is_empty() => Ok(BENCHES.map(str::to_owned).to_vec()),
        None => Ok(parts),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Parsed<Command> {
        parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn commands_are_read() {
        let serve = Serve { profile: Profile::Release, port: 9000, fresh: true };
        assert_eq!(parsed("serve --port 9000 --fresh --release"), Ok(Command::Serve(serve)));
        let test = Test { only: Some(Part::Api), filters: vec!["ratings".into()] };
        assert_eq!(parsed("test --only api ratings"), Ok(Command::Test(test)));
        let import = Import {
            paths: vec!["a".into(), "b".into()],
            url: "https://board.example".into(),
            partial: true,
            json: false,
        };
        assert_eq!(
            parsed("import a --partial --url https://board.example/ b"),
            Ok(Command::Import(import))
        );
        let verify = Verify { url: "https://board.example".into(), contents: true };
        let line = "verify --contents --url https://board.example/";
        assert_eq!(parsed(line), Ok(Command::Verify(verify)));
        assert_eq!(parsed("build --help"), Ok(Command::Help));
    }

    #[test]
    fn mistakes_are_named() {
        for (line, named) in [
            ("", "no command"),
            ("sevre", "`sevre`"),
            ("serve --prot 1", "`--prot`"),
            ("serve --port", "needs a value"),
            ("serve --port 0", "`0`"),
            ("serve --port 70000", "`70000`"),
            ("test --only all", "`all`"),
            ("import", "PATH"),
            ("import a --url board", "`board`"),
            ("verify all", "`all`"),
            ("build dev", "`dev`"),
        ] {
            let mistake = parsed(line).expect_err(line);
            assert!(mistake.contains(named), "{line}: {mistake}");
        }
    }
}
