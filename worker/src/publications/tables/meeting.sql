INSERT INTO meeting (posting_id, starts_at, minutes)
SELECT p.id, j.value ->> 'starts_at', j.value ->> 'minutes'
FROM json_each(?1) j JOIN posting p ON p.source_key = j.value ->> 'key' WHERE true
ON CONFLICT DO UPDATE SET starts_at = excluded.starts_at, minutes = excluded.minutes
