-- A list tells of no record: what a record told before stays.
INSERT INTO procedure (posting_id, code, listed_levels, scope, record)
SELECT p.id, j.value ->> 'code', j.value ->> 'levels', 'unknown', '{}'
FROM json_each(?1) j JOIN posting p ON p.source_key = j.value ->> 'key' WHERE true
ON CONFLICT DO UPDATE SET listed_levels = excluded.listed_levels
