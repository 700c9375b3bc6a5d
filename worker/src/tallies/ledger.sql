CREATE TABLE IF NOT EXISTS seen (
  day INTEGER NOT NULL,
  visitor TEXT NOT NULL,
  subject TEXT NOT NULL,
  act TEXT NOT NULL,
  PRIMARY KEY (day, visitor, subject, act)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS vote (
  voter TEXT NOT NULL,
  subject TEXT NOT NULL,
  stars INTEGER NOT NULL,
  PRIMARY KEY (voter, subject)
) WITHOUT ROWID;

-- Changes gathered since the last sealing.
CREATE TABLE IF NOT EXISTS outbox (
  subject TEXT NOT NULL,
  what TEXT NOT NULL,
  day INTEGER NOT NULL,
  delta INTEGER NOT NULL,
  PRIMARY KEY (subject, what, day)
) WITHOUT ROWID;

-- Batches under their number, kept unchanged until D1 has them. AUTOINCREMENT: a number is never
-- given twice, not even after its batch was confirmed and deleted.
CREATE TABLE IF NOT EXISTS sealed (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  batch TEXT NOT NULL
);
