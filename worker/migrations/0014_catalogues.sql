-- Agencies as a tree: the one an agency belongs to.
ALTER TABLE agency ADD COLUMN parent_id INTEGER REFERENCES agency (id);
CREATE INDEX agency_parent ON agency (parent_id) WHERE parent_id IS NOT NULL;

-- What was renamed or merged is still known as before: postings keep names as they were written, and who
-- loads an old file or posts a next edition means the same one. Keys are those of the tables: of names for
-- agencies and fields, slugs for categories.
CREATE TABLE alias (
  what TEXT NOT NULL CHECK (what IN ('agency', 'field', 'category')),
  key TEXT NOT NULL,
  id INTEGER NOT NULL,
  PRIMARY KEY (what, key)
) WITHOUT ROWID;

-- Pages of agencies that were merged into others.
CREATE TABLE agency_moved (
  slug TEXT PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id)
) WITHOUT ROWID;

CREATE VIEW agency_known AS
SELECT key, id FROM agency UNION ALL SELECT key, id FROM alias WHERE what = 'agency';
CREATE VIEW field_known AS
SELECT key, id FROM field UNION ALL SELECT key, id FROM alias WHERE what = 'field';
CREATE VIEW category_known AS
SELECT slug AS key, id FROM category UNION ALL SELECT key, id FROM alias WHERE what = 'category';

-- Who may load files beside the operator; only the token's hash is kept.
CREATE TABLE import_token (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  by_id INTEGER NOT NULL REFERENCES person (id),
  since INTEGER NOT NULL,
  used_at INTEGER,
  revoked_at INTEGER
);
