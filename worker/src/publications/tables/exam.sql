INSERT INTO exam (posting_id, over_at, dossier)
SELECT p.id, j.value ->> 'over_at', j.value ->> 'dossier'
FROM json_each(?1) j JOIN posting p ON p.source_key = j.value ->> 'key' WHERE true
ON CONFLICT DO UPDATE SET over_at = excluded.over_at, dossier = excluded.dossier
