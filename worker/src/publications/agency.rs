//! An agency's own file.

use domain::{
    fold::name_key,
    import::{AgencyEntry, Outcome},
};
use serde_json::json;

use super::content::digest;
use super::{
    Known, Plan, landed,
    rows::{Rows, Table},
};

pub fn plan(known: &Known, entry: &AgencyEntry, rows: &mut Rows) -> Plan {
    let digest = digest(&serde_json::to_string(entry).unwrap_or_default());
    let key = name_key(&entry.name);
    let before = known.agencies.get(&key);
    let slug = before.map_or(&entry.slug, |before| &before.slug);
    let outcome = match before.map(|before| before.digest.as_str()) {
        Some(old) if old == digest => Outcome::Unchanged,
        // Only its name was known so far.
        None | Some("") => Outcome::New,
        Some(_) => Outcome::Changed,
    };
    let landed = landed(outcome, &entry.name, format!("{}/{slug}", domain::agencies::PATH));
    if outcome != Outcome::Unchanged {
        rows.name_at(Table::Agency, &entry.name, entry.slug.clone());
        let successor = rows.name(Table::Agency, &entry.successor);
        rows.push(
            Table::AgencyTold,
            &json!({
                "key": key,
                "name": entry.name,
                "digest": digest,
                "address": entry.address,
                "phone": entry.phone,
                "email": entry.email,
                "hours": entry.hours,
                "website": entry.website,
                "about": entry.about,
                "ended": entry.ended,
                "successor": successor,
            }),
        );
    }
    Plan { landed, notes: Vec::new() }
}
