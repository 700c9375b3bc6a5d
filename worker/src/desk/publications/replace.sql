INSERT INTO replacement (old_id, new_id, at)
SELECT o.id, n.id, ?3 FROM posting_address o, posting n
WHERE n.source_key = ?2 AND o.id <> n.id AND o.path = ?1
ON CONFLICT DO UPDATE SET new_id = excluded.new_id, at = excluded.at
