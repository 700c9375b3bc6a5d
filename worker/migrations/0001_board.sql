-- The board: whose it is, what is posted on it, and what hangs on the postings.

-- One row. `edition` is raised by every publication: who waits for a change watches it.
CREATE TABLE board (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  edition INTEGER NOT NULL DEFAULT 0,
  profile TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(profile)),
  about TEXT NOT NULL DEFAULT ''
);
INSERT INTO board (id) VALUES (1);

CREATE TABLE category (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
);

-- The spine all kinds share. Moments are seconds since 1970 in UTC.
CREATE TABLE posting (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  slug TEXT NOT NULL,
  -- What makes two loads the same posting.
  source_key TEXT NOT NULL UNIQUE,
  -- SHA-256 of everything loaded: equal means unchanged.
  digest TEXT NOT NULL,
  title TEXT NOT NULL,
  lead TEXT NOT NULL,
  body TEXT NOT NULL,
  agency TEXT NOT NULL,
  -- Title and lead, folded; search indexes are built from it.
  folded TEXT NOT NULL,
  picture TEXT CHECK (picture IS NULL OR json_valid(picture)),
  featured INTEGER NOT NULL DEFAULT 0,
  -- When it appears. 0, and not `dated`, for an old source that tells no date: it comes last.
  publish_at INTEGER NOT NULL,
  dated INTEGER NOT NULL,
  updated_at INTEGER,
  expires_at INTEGER,
  withdrawn_at INTEGER,
  withdrawn_why TEXT,
  edition INTEGER NOT NULL DEFAULT 1,
  UNIQUE (kind, slug),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_why IS NULL))
);
-- Every list is one kind, newest first.
CREATE INDEX posting_newest ON posting (kind, publish_at DESC, id DESC);
CREATE INDEX posting_expiry ON posting (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX posting_appearing ON posting (publish_at);

CREATE TABLE article (
  posting_id INTEGER PRIMARY KEY REFERENCES posting (id),
  category_id INTEGER REFERENCES category (id),
  byline TEXT NOT NULL,
  source_name TEXT NOT NULL,
  source_url TEXT
);
CREATE INDEX article_category ON article (category_id);

-- Each publication as it was: publishing never overwrites.
CREATE TABLE edition (
  posting_id INTEGER NOT NULL REFERENCES posting (id),
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  note TEXT NOT NULL,
  -- The whole entry as JSON.
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (posting_id, number)
) WITHOUT ROWID;

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  posting_id INTEGER NOT NULL REFERENCES posting (id),
  -- Order on the posting; NULL when a later edition left it out (its page stays for the record).
  position INTEGER,
  file_name TEXT NOT NULL,
  title TEXT NOT NULL,
  number TEXT NOT NULL,
  signer TEXT NOT NULL,
  signed TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  -- SHA-256 of the bytes, and the file's key in the bucket.
  digest TEXT NOT NULL,
  UNIQUE (posting_id, file_name)
);
