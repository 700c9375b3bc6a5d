INSERT INTO edition (posting_id, number, at, who, note, content)
SELECT id, edition, ?2, 'import', ?3, ?4 FROM posting WHERE source_key = ?1
