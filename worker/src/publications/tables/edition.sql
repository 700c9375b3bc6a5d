INSERT INTO edition (
  posting_id, number, at, act, who, approver, override_why, note, content, digest
)
SELECT
  p.id, p.edition, ?2, ?3, j.value ->> 'who', j.value ->> 'approver',
  j.value ->> 'override_why', j.value ->> 'note', j.value ->> 'content', j.value ->> 'digest'
FROM json_each(?1) j JOIN posting p ON p.source_key = j.value ->> 'key'
