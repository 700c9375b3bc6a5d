SELECT json_group_object(p.source_key, json(r.record)) AS json
FROM posting p JOIN procedure r ON r.posting_id = p.id
WHERE p.source_key IN (SELECT value FROM json_each(?1))
