-- What was counted. Subjects are `site`, `posting-12`, `document-34`; `what` is a view, a
-- download, a number of stars or a refusal: view, download, star1 … star5, refused-bot …

CREATE TABLE tally (
  subject TEXT NOT NULL,
  what TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (subject, what)
) WITHOUT ROWID;

-- The same by Vietnam's day (days since 1970), so that totals can be checked.
CREATE TABLE tally_day (
  day INTEGER NOT NULL,
  subject TEXT NOT NULL,
  what TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (day, subject, what)
) WITHOUT ROWID;

-- Counts brought from an old portal.
CREATE TABLE opening (
  subject TEXT PRIMARY KEY,
  views INTEGER NOT NULL,
  downloads INTEGER NOT NULL,
  points INTEGER NOT NULL,
  votes INTEGER NOT NULL
) WITHOUT ROWID;

-- The last batches each shard has settled: a second arrival violates the key and is rolled back.
CREATE TABLE settled (
  shard INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (shard, seq)
) WITHOUT ROWID;

-- The day's salt for visitors' hashes; deleted when the day is over, so no hash can be redone.
CREATE TABLE salt (
  day INTEGER PRIMARY KEY,
  value TEXT NOT NULL
);
