//! Where each sort of names lies.

use domain::desk::Named;

/// Statements for one sort. `?1` is a slug.
pub struct Tables {
    /// As the table `alias` calls it.
    pub kind: &'static str,
    pub list: &'static str,
    /// `?2` is the name, `?3` a field's key.
    pub insert: &'static str,
    pub rename: &'static str,
    /// Keeps `?2` as a key by which it is known.
    pub known_as: &'static str,
    /// `?1` into `?2`.
    pub merge: &'static [&'static str],
    /// Forgets by what it was known.
    pub forget: &'static str,
    pub drop: &'static str,
}

impl Tables {
    pub const fn of(named: Named) -> &'static Self {
        match named {
            Named::Field => &FIELD,
            Named::Category => &CATEGORY,
        }
    }
}

const FIELD: Tables = Tables {
    kind: "field",
    list: include_str!("fields.sql"),
    insert: "INSERT INTO field (slug, name, key) VALUES (?1, ?2, ?3)",
    rename: "UPDATE field SET name = ?2, key = ?3 WHERE slug = ?1",
    known_as: "INSERT OR REPLACE INTO alias (what, key, id)
               SELECT 'field', ?2, id FROM field WHERE slug = ?1",
    merge: &[
        // A procedure that has both keeps one of them.
        "DELETE FROM procedure_field
         WHERE field_id = (SELECT a.id FROM field a WHERE a.slug = ?1) AND EXISTS (
           SELECT 1 FROM procedure_field t
           WHERE t.posting_id = procedure_field.posting_id AND t.teller = procedure_field.teller
             AND t.field_id = (SELECT b.id FROM field b WHERE b.slug = ?2)
         )",
        "UPDATE procedure_field SET field_id = (SELECT id FROM field WHERE slug = ?2)
         WHERE field_id = (SELECT id FROM field WHERE slug = ?1)",
        "UPDATE alias SET id = (SELECT id FROM field WHERE slug = ?2)
         WHERE what = 'field' AND id = (SELECT id FROM field WHERE slug = ?1)",
        "INSERT INTO alias (what, key, id)
         SELECT 'field', a.key, b.id FROM field a, field b WHERE a.slug = ?1 AND b.slug = ?2",
    ],
    forget: "DELETE FROM alias
             WHERE what = 'field' AND id = (SELECT id FROM field WHERE slug = ?1)",
    drop: "DELETE FROM field WHERE slug = ?1",
};

const CATEGORY: Tables = Tables {
    kind: "category",
    list: include_str!("categories.sql"),
    insert: "INSERT INTO category (slug, name) VALUES (?1, ?2)",
    rename: "UPDATE category SET name = ?2 WHERE slug = ?1",
    known_as: "INSERT OR REPLACE INTO alias (what, key, id)
               SELECT 'category', ?2, id FROM category WHERE slug = ?1 AND slug <> ?2",
    merge: &[
        "UPDATE article SET category_id = (SELECT id FROM category WHERE slug = ?2)
         WHERE category_id = (SELECT id FROM category WHERE slug = ?1)",
        "UPDATE alias SET id = (SELECT id FROM category WHERE slug = ?2)
         WHERE what = 'category' AND id = (SELECT id FROM category WHERE slug = ?1)",
        "INSERT OR REPLACE INTO alias (what, key, id)
         SELECT 'category', ?1, id FROM category WHERE slug = ?2",
    ],
    forget: "DELETE FROM alias
             WHERE what = 'category' AND id = (SELECT id FROM category WHERE slug = ?1)",
    drop: "DELETE FROM category WHERE slug = ?1",
};
