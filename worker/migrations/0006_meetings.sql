-- Meetings: what the spine does not have.
CREATE TABLE meeting (
  posting_id INTEGER PRIMARY KEY REFERENCES posting (id),
  starts_at INTEGER NOT NULL,
  -- `domain::meetings::Minutes`.
  minutes TEXT NOT NULL CHECK (json_valid(minutes))
);
CREATE INDEX meeting_newest ON meeting (starts_at DESC);

CREATE VIEW meeting_line AS
SELECT
  p.id,
  p.publish_at,
  p.expires_at,
  p.withdrawn_at,
  m.starts_at,
  json_object(
    'slug', p.slug, 'title', p.title, 'starts', m.starts_at,
    'place', m.minutes ->> '$.place', 'chair', m.minutes ->> '$.chair', 'agency', p.agency,
    'items', json_array_length(m.minutes, '$.agenda'),
    'concluded', (
      SELECT count(*) FROM json_each(m.minutes, '$.agenda') a
      WHERE json_array_length(a.value, '$.conclusion') > 0
    ),
    'tally', json((SELECT t.tally FROM posting_tally t WHERE t.id = p.id)),
    'documents', (
      SELECT count(*) FROM document d WHERE d.posting_id = p.id AND d.position IS NOT NULL
    )
  ) AS line
FROM meeting m JOIN posting p ON p.id = m.posting_id;
