UPDATE draft SET
  state = 'published', approved_by = ifnull(?3, approved_by),
  (posting_id, edition) = (SELECT id, edition FROM posting WHERE source_key = ?2)
WHERE id = ?1
