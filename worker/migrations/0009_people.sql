-- People of the desk: who they are, what they may do, and where they are signed in.
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  -- In lower case.
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  office TEXT NOT NULL DEFAULT '',
  -- A PHC string with its parameters; empty until the invitation is accepted.
  passphrase TEXT NOT NULL DEFAULT '',
  -- The second factor's secret in base32, and one that is being set up.
  totp TEXT,
  totp_pending TEXT,
  -- The last time step that was accepted: no code is taken twice.
  totp_step INTEGER,
  -- SHA-256 of the recovery codes that are left, as a JSON array.
  recovery TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(recovery)),
  disabled_at INTEGER,
  created_at INTEGER NOT NULL
);

CREATE TABLE person_role (
  person_id INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('author', 'editor', 'administrator')),
  -- NULL: in all agencies.
  agency_id INTEGER REFERENCES agency (id)
);
CREATE UNIQUE INDEX person_role_once ON person_role (person_id, role, ifnull(agency_id, 0));

-- Who stands in for whom while they are away.
CREATE TABLE delegation (
  id INTEGER PRIMARY KEY,
  from_id INTEGER NOT NULL REFERENCES person (id),
  to_id INTEGER NOT NULL REFERENCES person (id),
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  note TEXT NOT NULL,
  CHECK (from_id <> to_id AND since < until)
);
CREATE INDEX delegation_to ON delegation (to_id, until);

-- Links by which people come to the desk; only the token's hash is kept.
CREATE TABLE invitation (
  hash TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  name TEXT NOT NULL,
  office TEXT NOT NULL,
  -- `[{"role": "author", "agency": "slug"}]`
  grants TEXT NOT NULL CHECK (json_valid(grants)),
  by_id INTEGER REFERENCES person (id),
  until INTEGER NOT NULL,
  accepted_at INTEGER
) WITHOUT ROWID;
CREATE INDEX invitation_email ON invitation (email);

CREATE TABLE session (
  -- SHA-256 of what the cookie holds.
  hash TEXT PRIMARY KEY,
  -- Names it in lists.
  id TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  since INTEGER NOT NULL,
  used INTEGER NOT NULL,
  agent TEXT NOT NULL,
  ended_at INTEGER
) WITHOUT ROWID;
CREATE INDEX session_person ON session (person_id) WHERE ended_at IS NULL;

-- Failures to sign in, by account and by address; both as keyed hashes.
CREATE TABLE attempt (
  key TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  last INTEGER NOT NULL
) WITHOUT ROWID;

-- What administrators set, by name.
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) WITHOUT ROWID;

-- What a person may do now: their own grants, and of those they stand in for. `agency` is a slug.
CREATE VIEW person_grant AS
SELECT r.person_id, r.role, a.slug AS agency, 0 AS since, 9e15 AS until
FROM person_role r LEFT JOIN agency a ON a.id = r.agency_id
UNION ALL
SELECT d.to_id, r.role, a.slug, d.since, d.until
FROM delegation d
JOIN person f ON f.id = d.from_id AND f.disabled_at IS NULL
JOIN person_role r ON r.person_id = d.from_id
LEFT JOIN agency a ON a.id = r.agency_id;
