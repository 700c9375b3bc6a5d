//! A procedure: three tellers, a list, a full record and a file of its own, each known by its own digest.

use domain::{
    import::{Entry, ProcedureEntry, Teller},
    procedures::Level,
};
use serde_json::json;

use super::rows::{Rows, Table};

/// The digests of the tellers, `list+record+own`, with that of one of them made new.
pub fn digests(old: &str, teller: Teller, digest: &str) -> String {
    let mut parts = parts(old);
    parts[teller as usize] = digest;
    parts.join("+")
}

/// Whether a record has been told, by the national database or by a file of its own.
pub fn is_recorded(digests: &str) -> bool {
    is_outranked(digests, Teller::List)
}

/// Whether somebody greater than `teller` has told of it.
pub fn is_outranked(digests: &str, teller: Teller) -> bool {
    parts(digests)[teller as usize + 1..].iter().any(|part| !part.is_empty())
}

fn parts(digests: &str) -> [&str; 3] {
    let mut parts = digests.split('+');
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

/// Its rows; of a teller who is `outranked` only the names, which stand where nobody greater tells any.
pub fn push(rows: &mut Rows, entry: &Entry, procedure: &ProcedureEntry, outranked: bool) {
    let key = &entry.key;
    let levels = Level::bits(&procedure.levels);
    let teller = procedure.teller as u8;
    match procedure.teller {
        Teller::List => {
            let row = json!({ "key": key, "code": procedure.code, "levels": levels });
            rows.push(Table::ProcedureListed, &row);
        }
        Teller::Record | Teller::Own if outranked => {}
        Teller::Record | Teller::Own => {
            let row = json!({
                "key": key, "code": procedure.code, "levels": levels,
                "scope": procedure.record.scope,
                "record": serde_json::to_string(&procedure.record).unwrap_or_default(),
            });
            rows.push(Table::Procedure, &row);
        }
    }
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
