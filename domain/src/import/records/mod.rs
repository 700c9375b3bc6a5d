pub mod levels {
    use crate::procedures::Level;
    pub fn read(_t: &str) -> Vec<Level> {
        Vec::new()
    }
}
pub mod names {
    pub fn lines(t: &str) -> Vec<String> {
        t.lines()
            .map(|l| l.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|l| !l.is_empty())
            .collect()
    }
}
pub mod outline {
    use crate::procedures::{Outline, OutlineLine};
    pub fn read(t: &str) -> Outline {
        t.lines()
            .filter(|l| !l.trim().is_empty())
            .map(|l| OutlineLine { depth: 0, text: l.trim().to_owned() })
            .collect()
    }
}
use crate::procedures::*;
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Raw {
    pub ma_thu_tuc: String,
}
pub struct Told {
    pub code: Code,
    pub title: String,
    pub levels: Vec<Level>,
    pub fields: Vec<String>,
    pub agencies: Vec<(Role, String)>,
    pub record: Record,
}
pub fn told(_raw: &Raw) -> Result<Told, String> {
    Err("chưa".into())
}
pub fn unsplit(_r: &Record) -> Vec<&'static str> {
    Vec::new()
}
pub fn time(t: &str) -> Time {
    if t.is_empty() { Time::Unknown } else { Time::Text(t.to_owned()) }
}
