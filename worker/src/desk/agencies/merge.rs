//! Two records of one body made one.

use domain::{
    Failure,
    desk::{Done, MergeAgencies},
};
use serde_json::json;

use super::find;
use crate::{
    desk::{change::Change, gate::Desk},
    store::{Bind, Statement},
};

/// `?1` is merged into `?2`, both slugs. In this order: what hangs on the one, its place among the others,
/// its names.
const MOVES: [&str; 14] = [
    "UPDATE posting SET agency_id = (SELECT id FROM agency WHERE slug = ?2)
     WHERE agency_id = (SELECT id FROM agency WHERE slug = ?1)",
    "UPDATE draft SET agency_id = (SELECT id FROM agency WHERE slug = ?2)
     WHERE agency_id = (SELECT id FROM agency WHERE slug = ?1)",
    include_str!("merge_doubles.sql"),
    "UPDATE procedure_agency SET agency_id = (SELECT id FROM agency WHERE slug = ?2)
     WHERE agency_id = (SELECT id FROM agency WHERE slug = ?1)",
    "UPDATE OR IGNORE person_role SET agency_id = (SELECT id FROM agency WHERE slug = ?2)
     WHERE agency_id = (SELECT id FROM agency WHERE slug = ?1)",
    r#"UPDATE invitation SET grants = replace(grants, '"agency":"' || ?1 || '"', '"agency":"' || ?2 || '"')"#,
    // Who stood below it takes its place in the tree first, so that there is no ring.
    include_str!("merge_lift.sql"),
    "UPDATE agency SET parent_id = (SELECT b.id FROM agency b WHERE b.slug = ?2)
     WHERE parent_id = (SELECT a.id FROM agency a WHERE a.slug = ?1)",
    "UPDATE agency SET successor_id = NULL
     WHERE slug = ?2 AND successor_id = (SELECT a.id FROM agency a WHERE a.slug = ?1)",
    "UPDATE agency SET successor_id = (SELECT b.id FROM agency b WHERE b.slug = ?2)
     WHERE successor_id = (SELECT a.id FROM agency a WHERE a.slug = ?1) AND slug <> ?1",
    "UPDATE alias SET id = (SELECT id FROM agency WHERE slug = ?2)
     WHERE what = 'agency' AND id = (SELECT id FROM agency WHERE slug = ?1)",
    "INSERT INTO alias (what, key, id)
     SELECT 'agency', a.key, b.id FROM agency a, agency b WHERE a.slug = ?1 AND b.slug = ?2",
    "UPDATE agency_moved SET agency_id = (SELECT id FROM agency WHERE slug = ?2)
     WHERE agency_id = (SELECT id FROM agency WHERE slug = ?1)",
    "INSERT INTO agency_moved (slug, agency_id) SELECT ?1, id FROM agency WHERE slug = ?2",
];

/// Then what is left of `?1`: roles that people have at both, and itself.
const REST: [&str; 2] = [
    "DELETE FROM person_role WHERE agency_id = (SELECT id FROM agency WHERE slug = ?1)",
    "DELETE FROM agency WHERE slug = ?1",
];

pub async fn merge(desk: Desk, question: MergeAgencies) -> Result<Done, Failure> {
    desk.administer()?;
    let MergeAgencies { from, into } = question;
    if from == into {
        return Err(Failure::invalid("Hãy chọn một cơ quan khác để gộp vào."));
    }
    let plan = async || {
        let record = find(&desk, &from).await?;
        find(&desk, &into).await?;
        let moves = MOVES
            .into_iter()
            .map(|sql| Statement::new(sql, [Bind::from(from.as_str()), into.as_str().into()]));
        let rest = REST.into_iter().map(|sql| Statement::new(sql, [Bind::from(from.as_str())]));
        let statements = moves.chain(rest).collect();
        Ok(Change {
            what: "agency-merge",
            subject: format!("agency {into}"),
            detail: json!({ "from": record }),
            statements,
            renames: true,
            answer: Done {},
        })
    };
    desk.change_board(plan).await
}
