-- What is being written. A draft stays when it has become an edition: it is how that came about.
CREATE TABLE draft (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  -- The posting it is a next edition of; NULL for a new one.
  posting_id INTEGER REFERENCES posting (id),
  -- By its content's name; NULL when that is empty or not on the board yet.
  agency_id INTEGER REFERENCES agency (id),
  -- `domain::desk::Content`.
  content TEXT NOT NULL CHECK (json_valid(content)),
  title TEXT NOT NULL,
  folded TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  -- Raised by every save.
  version INTEGER NOT NULL DEFAULT 1,
  state TEXT NOT NULL,
  author_id INTEGER NOT NULL REFERENCES person (id),
  -- Ids of all whose words are in it.
  hands TEXT NOT NULL CHECK (json_valid(hands)),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by INTEGER NOT NULL REFERENCES person (id),
  comment TEXT NOT NULL DEFAULT '',
  approved_by INTEGER REFERENCES person (id),
  override_why TEXT NOT NULL DEFAULT '',
  publish_at INTEGER,
  -- The edition it became.
  edition INTEGER
);
CREATE INDEX draft_state ON draft (state, updated_at DESC);
CREATE INDEX draft_scheduled ON draft (publish_at) WHERE state = 'scheduled';
-- A posting has one open draft.
CREATE UNIQUE INDEX draft_open ON draft (posting_id)
WHERE posting_id IS NOT NULL AND state NOT IN ('published', 'dropped');

-- Who has a draft open.
CREATE TABLE presence (
  draft_id INTEGER NOT NULL REFERENCES draft (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (draft_id, person_id)
) WITHOUT ROWID;

CREATE TABLE preview (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  draft_id INTEGER NOT NULL REFERENCES draft (id),
  by_id INTEGER NOT NULL REFERENCES person (id),
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  revoked_at INTEGER
);
CREATE INDEX preview_draft ON preview (draft_id);

-- Files on their way.
CREATE TABLE upload (
  id TEXT PRIMARY KEY,
  draft_id INTEGER NOT NULL REFERENCES draft (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  file_name TEXT NOT NULL,
  size INTEGER NOT NULL,
  mark TEXT NOT NULL,
  -- R2's own name of the upload.
  multipart TEXT NOT NULL,
  begun_at INTEGER NOT NULL,
  UNIQUE (draft_id, person_id, file_name, size, mark)
) WITHOUT ROWID;
CREATE TABLE upload_part (
  upload_id TEXT NOT NULL REFERENCES upload (id) ON DELETE CASCADE,
  part INTEGER NOT NULL,
  etag TEXT NOT NULL,
  size INTEGER NOT NULL,
  PRIMARY KEY (upload_id, part)
) WITHOUT ROWID;

-- Which posting took the place of which.
CREATE TABLE replacement (
  old_id INTEGER PRIMARY KEY REFERENCES posting (id),
  new_id INTEGER NOT NULL REFERENCES posting (id),
  at INTEGER NOT NULL
);
CREATE INDEX replacement_new ON replacement (new_id);

CREATE VIEW posting_standing AS
SELECT
  p.id,
  json_object(
    'replaced_by', (
      SELECT json_object('kind', n.kind, 'slug', n.slug, 'title', n.title)
      FROM replacement r JOIN posting n ON n.id = r.new_id
      WHERE r.old_id = p.id AND n.withdrawn_at IS NULL
    ),
    'replaces', (
      SELECT json_group_array(json_object('kind', o.kind, 'slug', o.slug, 'title', o.title))
      FROM replacement r JOIN posting o ON o.id = r.old_id WHERE r.new_id = p.id
    )
  ) AS standing
FROM posting p;
