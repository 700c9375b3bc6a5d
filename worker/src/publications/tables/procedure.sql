INSERT INTO procedure (posting_id, code, recorded_levels, scope, record)
SELECT
  p.id, j.value ->> 'code', j.value ->> 'levels', j.value ->> 'scope', j.value ->> 'record'
FROM json_each(?1) j JOIN posting p ON p.source_key = j.value ->> 'key' WHERE true
ON CONFLICT DO UPDATE SET
  code = excluded.code, recorded_levels = excluded.recorded_levels, scope = excluded.scope,
  record = excluded.record
