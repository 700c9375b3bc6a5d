SELECT json_group_object(p.source_key, json_object(
  'title', p.title, 'levels', r.levels, 'record', json(r.record),
  'fields', (
    SELECT json_group_array(f.key) FROM procedure_field_told t JOIN field_known f ON f.id = t.field_id
    WHERE t.posting_id = p.id
  ),
  'agencies', (
    SELECT json_group_array(t.role || ' ' || a.key)
    FROM procedure_agency_told t JOIN agency_known a ON a.id = t.agency_id
    WHERE t.posting_id = p.id
  )
)) AS json
FROM posting p JOIN procedure r ON r.posting_id = p.id
WHERE p.source_key IN (SELECT value FROM json_each(?1))
