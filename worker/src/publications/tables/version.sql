INSERT INTO document_version (document_id, digest, media_type, size, since)
SELECT d.id, d.digest, d.media_type, d.size, ?2
FROM json_each(?1) j
JOIN posting p ON p.source_key = j.value ->> 'key'
JOIN document d ON d.posting_id = p.id
WHERE true
-- One that was there before may come back.
ON CONFLICT DO UPDATE SET until = NULL
