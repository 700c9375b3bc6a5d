-- The log of all acts, chained (`domain::chain`): each `prev` is there once, and is written in the act's own
-- transaction. So two acts at once cannot both follow the same one: the later is rolled back whole, looks
-- again and tries again.
CREATE TABLE act (
  number INTEGER PRIMARY KEY,
  prev TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  -- Vietnam's day, days since 1970.
  day INTEGER NOT NULL,
  what TEXT NOT NULL,
  -- On what: `posting thong-bao/ten-bai`, `draft 12`, `person 3`; empty for what is about the whole board.
  subject TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id),
  -- What everybody may know, as JSON; empty for acts that are nobody else's business.
  open TEXT NOT NULL,
  -- All of it, as JSON with a random number, so that its digest tells nothing.
  sealed TEXT NOT NULL CHECK (json_valid(sealed))
);
CREATE INDEX act_day ON act (day);
CREATE INDEX act_subject ON act (subject);
CREATE TRIGGER act_stays BEFORE UPDATE ON act BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
CREATE TRIGGER act_remains BEFORE DELETE ON act BEGIN SELECT raise(ABORT, 'the log is only added to'); END;

-- An edition says by whom it was written and approved, and which act made it.
ALTER TABLE edition ADD COLUMN approver TEXT NOT NULL DEFAULT '';
-- Why its writer approved it alone, and who confirmed that afterwards.
ALTER TABLE edition ADD COLUMN override_why TEXT NOT NULL DEFAULT '';
ALTER TABLE edition ADD COLUMN confirmed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE edition ADD COLUMN act INTEGER REFERENCES act (number);
CREATE INDEX edition_act ON edition (act);
