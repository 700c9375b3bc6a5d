SELECT json_object(
  'title', p.title, 'agency', p.agency, 'code', r.code, 'levels', r.levels,
  'record', json(r.record),
  'fields', (
    SELECT json_group_array(f.name) FROM (
      SELECT field_id FROM procedure_field_told WHERE posting_id = p.id ORDER BY position
    ) t JOIN field f ON f.id = t.field_id
  ),
  'agencies', (
    SELECT json_group_array(json_array(t.role, json_object('slug', a.slug, 'name', a.name)))
    FROM (
      SELECT role, agency_id FROM procedure_agency_told WHERE posting_id = p.id ORDER BY position
    ) t JOIN agency a ON a.id = t.agency_id
  ),
  'content', e.content
) AS json
FROM posting p JOIN procedure r ON r.posting_id = p.id
JOIN edition e ON e.posting_id = p.id AND e.number = p.edition
WHERE p.id = ?1
