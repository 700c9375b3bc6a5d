INSERT INTO edition (posting_id, number, at, who, note, content, digest)
SELECT
  p.id, p.edition, ?2, 'import', j.value ->> 'note', j.value ->> 'content', j.value ->> 'digest'
FROM json_each(?1) j JOIN posting p ON p.source_key = j.value ->> 'key'
