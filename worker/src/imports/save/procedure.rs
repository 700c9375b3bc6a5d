//! A procedure: two tellers, a list and a full record, each known by its own digest.

use domain::{
    import::{Entry, ProcedureEntry, Teller},
    procedures::Level,
};
use serde_json::json;

use super::rows::{Rows, Table};

/// The digests of both tellers, `list+record`, with that of one of them made new.
pub fn digests(old: &str, teller: Teller, digest: &str) -> String {
    let (list, record) = old.split_once('+').unwrap_or_default();
    match teller {
        Teller::List => format!("{digest}+{record}"),
        Teller::Record => format!("{list}+{digest}"),
    }
}

/// Whether a record has been told.
pub fn is_recorded(digests: &str) -> bool {
    digests.split_once('+').is_some_and(|(_, record)| !record.is_empty())
}

pub fn push(rows: &mut Rows, entry: &Entry, procedure: &ProcedureEntry) {
    let key = &entry.key;
    let levels = Level::bits(&procedure.levels);
    let teller = match procedure.teller {
        Teller::List => {
            let row = json!({ "key": key, "code": procedure.code, "levels": levels });
            rows.push(Table::ProcedureListed, &row);
            0
        }
        Teller::Record => {
            let row = json!({
                "key": key, "code": procedure.code, "levels": levels,
                "scope": procedure.record.scope,
                "record": serde_json::to_string(&procedure.record).unwrap_or_default(),
            });
            rows.push(Table::Procedure, &row);
            1
        }
    };
    let off = json!({ "key": key, "teller": teller });
    rows.push(Table::ProcedureFieldsOff, &off);
    rows.push(Table::ProcedureAgenciesOff, &off);
    let mut taken = std::collections::HashSet::new();
    for (position, name) in (1_u32..).zip(&procedure.fields) {
        let field = rows.name(Table::Field, name).filter(|field| taken.insert(field.clone()));
        if field.is_some() {
            let row = json!({ "key": key, "teller": teller, "position": position, "field": field });
            rows.push(Table::ProcedureField, &row);
        }
    }
    let mut taken = std::collections::HashSet::new();
    for (position, (role, name)) in (1_u32..).zip(&procedure.agencies) {
        let agency = rows.name(Table::Agency, name);
        if agency.is_some() && taken.insert((*role, agency.clone())) {
            let row = json!({
                "key": key, "teller": teller, "role": role, "position": position, "agency": agency,
            });
            rows.push(Table::ProcedureAgency, &row);
        }
    }
}
