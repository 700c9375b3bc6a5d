//! What only procedures have.

use super::{
    super::{ProcedureEntry, Teller, faults::Faults, records::outline},
    Source,
    fields::Fields,
    parts,
};
use crate::{
    Moment,
    procedures::{Basis, Bundle, Code, Level, Outcome, Paper, Record, Role},
};

/// The longest of a record's texts, in characters.
const TEXT: usize = 40_000;

/// Reads a procedure's record; `None` when its code was refused.
pub fn read(
    fields: &mut Fields<'_>,
    source: &Source<'_>,
    faults: &mut Faults,
) -> Option<ProcedureEntry> {
    let code: Option<Code> = fields.word("code", faults);
    if code.is_none() && !fields.was_refused("code", faults) {
        fields.refuse("code", "Thiếu code; hãy ghi mã thủ tục, ví dụ code = \"1.000080\".", faults);
    }
    let levels = levels(fields, source.today, faults);
    let names = fields.list("fields", 200, faults);
    let agencies = agencies(fields, faults);
    let online = fields.line("online", 2000, faults);
    if !online.is_empty() && !parts::is_web(&online) {
        fields.refuse(
            "online",
            "Địa chỉ nộp trực tuyến phải bắt đầu bằng https:// hoặc http://.",
            faults,
        );
    }
    let record = Record {
        decision: fields.line("decision", 100, faults),
        kind: fields.line("type", 200, faults),
        audiences: fields.list("audiences", 300, faults),
        scope: fields.word("scope", faults).unwrap_or_default(),
        legacy_level: legacy_level(fields, faults),
        steps: outline::read(&fields.text("steps", TEXT, faults)),
        channels: super::channels::read(fields, faults),
        dossier: dossier(fields, faults),
        conditions: outline::read(&fields.text("conditions", TEXT, faults)),
        results: results(fields, faults),
        basis: basis(fields, faults),
        address: fields.line("address", 1000, faults),
        related: fields.line("related", 1000, faults),
        online,
        ..Record::default()
    };
    Some(ProcedureEntry {
        code: code?,
        teller: Teller::Own,
        levels,
        fields: names,
        agencies,
        record,
    })
}

/// A level that has ended stays readable on what was posted before.
fn levels(fields: &mut Fields<'_>, today: Moment, faults: &mut Faults) -> Vec<Level> {
    let mut levels = Vec::new();
    let date = if fields.has("date") { fields.moment("date", faults) } else { Some(today) };
    for text in fields.list("levels", 20, faults) {
        match text.parse::<Level>() {
            Ok(level) => {
                if level.ended().zip(date).is_some_and(|(ended, date)| date >= ended) {
                    let reason = "Cấp huyện đã kết thúc hoạt động từ 01/07/2025; thủ tục đăng từ ngày ấy \
                                  không chọn được cấp này.";
                    fields.refuse("levels", reason, faults);
                }
                levels.push(level);
            }
            Err(reason) => fields.refuse("levels", &reason, faults),
        }
    }
    levels.sort_unstable();
    levels.dedup();
    levels
}

fn legacy_level(fields: &mut Fields<'_>, faults: &mut Faults) -> Option<u8> {
    if !fields.has("legacy_level") {
        return None;
    }
    let level = fields.count("legacy_level", faults);
    let level = u8::try_from(level).ok().filter(|level| (1..=4).contains(level));
    if level.is_none() {
        fields.refuse("legacy_level", "Mức độ cũ (legacy_level) chỉ từ 1 đến 4.", faults);
    }
    level
}

fn agencies(fields: &mut Fields<'_>, faults: &mut Faults) -> Vec<(Role, String)> {
    let Some(mut fields) = fields.table("agencies", faults) else { return Vec::new() };
    let mut agencies = Vec::new();
    for role in Role::ALL {
        let names = fields.list(role.slug(), 500, faults);
        agencies.extend(names.into_iter().map(|name| (role, name)));
    }
    fields.finish(faults);
    agencies
}

fn dossier(fields: &mut Fields<'_>, faults: &mut Faults) -> Vec<Bundle> {
    let mut bundles = Vec::new();
    for mut fields in fields.tables("dossier", faults) {
        let name = fields.line("name", 1000, faults);
        let mut papers = Vec::new();
        for mut fields in fields.tables("papers", faults) {
            let mut number = |name| u32::try_from(fields.count(name, faults)).unwrap_or(u32::MAX);
            let (originals, copies) = (number("originals"), number("copies"));
            if !fields.has("originals") && !fields.has("copies") {
                let reason = "Hãy ghi số bản chính (originals) hoặc bản sao (copies); là lưu ý chứ không phải giấy tờ thì \
                              ghi originals = 0.";
                fields.refuse("originals", reason, faults);
            }
            let name = fields.needed("name", 3000, faults);
            let form = fields.line("form", 500, faults);
            fields.finish(faults);
            papers.push(Paper { name, originals, copies, form });
        }
        fields.finish(faults);
        bundles.push(Bundle { name, papers });
    }
    bundles
}

fn results(fields: &mut Fields<'_>, faults: &mut Faults) -> Vec<Outcome> {
    let mut results = Vec::new();
    for mut fields in fields.tables("results", faults) {
        let name = fields.needed("name", 3000, faults);
        let code = fields.line("code", 100, faults);
        fields.finish(faults);
        results.push(Outcome { name, code });
    }
    results
}

fn basis(fields: &mut Fields<'_>, faults: &mut Faults) -> Vec<Basis> {
    let mut basis = Vec::new();
    for mut fields in fields.tables("basis", faults) {
        let number = fields.line("number", 100, faults);
        let date = fields.moment("date", faults).map(Moment::date).unwrap_or_default();
        let name = fields.needed("name", 2000, faults);
        fields.finish(faults);
        basis.push(Basis { number, date, name });
    }
    basis
}
