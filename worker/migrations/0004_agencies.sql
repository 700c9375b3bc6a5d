-- Agencies: who posts, who carries procedures out. Made as they are met in what is loaded; a file of
-- its own tells more of one.
CREATE TABLE agency (
  id INTEGER PRIMARY KEY,
  -- The name as names are compared, whatever their spacing and case.
  key TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  -- SHA-256 of its own file; empty while it is only known by name.
  digest TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  hours TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  about TEXT NOT NULL DEFAULT '',
  ended_at INTEGER,
  successor_id INTEGER REFERENCES agency (id)
);
CREATE INDEX agency_successor ON agency (successor_id) WHERE successor_id IS NOT NULL;

-- The name stays as it was written (`posting.agency`); this is the agency it means.
ALTER TABLE posting ADD COLUMN agency_id INTEGER REFERENCES agency (id);
CREATE INDEX posting_agency ON posting (agency_id, publish_at DESC, id DESC);

CREATE VIEW poster AS
SELECT
  a.id,
  json_object(
    'slug', a.slug, 'name', a.name, 'ended', a.ended_at,
    'successor', (
      SELECT json_object('slug', s.slug, 'name', s.name) FROM agency s WHERE s.id = a.successor_id
    )
  ) AS poster
FROM agency a;
