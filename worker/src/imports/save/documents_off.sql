UPDATE document SET position = NULL
WHERE posting_id = (SELECT id FROM posting WHERE source_key = ?1)
