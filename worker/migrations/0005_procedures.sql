-- Procedures: what the spine does not have.
CREATE TABLE field (
  id INTEGER PRIMARY KEY,
  -- The name as names are compared.
  key TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
);

CREATE TABLE procedure (
  posting_id INTEGER PRIMARY KEY REFERENCES posting (id),
  -- As it was given; the posting's slug is the same in lower case.
  code TEXT NOT NULL,
  -- One bit a level: ministry 1, province 2, district 4, commune 8, other 16. What a list tells stands until
  -- a record tells it too.
  listed_levels INTEGER NOT NULL DEFAULT 0,
  recorded_levels INTEGER NOT NULL DEFAULT 0,
  levels INTEGER NOT NULL AS (iif(recorded_levels, recorded_levels, listed_levels)),
  scope TEXT NOT NULL,
  -- The typed record, `domain::procedures::Record`.
  record TEXT NOT NULL CHECK (json_valid(record))
);

-- Fields and agencies as each teller names them: 0 an official list, 1 a full record, 2 a file of its own. What a lesser one tells
-- stands until a greater one tells it too.
CREATE TABLE procedure_field (
  posting_id INTEGER NOT NULL REFERENCES posting (id),
  teller INTEGER NOT NULL,
  position INTEGER NOT NULL,
  field_id INTEGER NOT NULL REFERENCES field (id),
  PRIMARY KEY (posting_id, teller, position)
) WITHOUT ROWID;

CREATE TABLE procedure_agency (
  posting_id INTEGER NOT NULL REFERENCES posting (id),
  teller INTEGER NOT NULL,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  PRIMARY KEY (posting_id, teller, role, position)
) WITHOUT ROWID;
CREATE INDEX procedure_agency_agency ON procedure_agency (agency_id);

CREATE VIEW procedure_field_told AS
SELECT t.posting_id, t.position, t.field_id
FROM procedure_field t
WHERE t.teller = (SELECT max(m.teller) FROM procedure_field m WHERE m.posting_id = t.posting_id);

CREATE VIEW procedure_agency_told AS
SELECT t.posting_id, t.role, t.position, t.agency_id
FROM procedure_agency t
WHERE t.teller = (
  SELECT max(m.teller) FROM procedure_agency m
  WHERE m.posting_id = t.posting_id AND m.role = t.role
);

-- All procedures at a glance (`domain::procedures::catalogue`), derived: part 0 has the names, each other
-- up to 1,000 procedures. A list of thousands is read as a few rows, and only by who does not have this
-- version of it yet.
CREATE TABLE catalogue (
  part INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content))
);
