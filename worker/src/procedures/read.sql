-- In two halves: D1 takes at most 32 arguments a function.
SELECT json_patch(json_object(
  'id', p.id, 'title', p.title, 'lead', p.lead, 'body', p.body, 'code', r.code, 'levels', r.levels, 'record', json(r.record),
  'posted', CASE WHEN p.dated THEN p.publish_at END,
  'updated_at', p.updated_at, 'expires_at', p.expires_at,
  'withdrawn_at', p.withdrawn_at, 'withdrawn_why', p.withdrawn_why,
  'tally', json((SELECT t.tally FROM posting_tally t WHERE t.id = p.id))
), json_object(
  'standing', json((SELECT s.standing FROM posting_standing s WHERE s.id = p.id)),
  'fields', json((
    SELECT json_group_array(json_object('slug', slug, 'name', name)) FROM (
      SELECT f.slug, f.name FROM procedure_field_told t JOIN field f ON f.id = t.field_id
      WHERE t.posting_id = p.id ORDER BY t.position
    )
  )),
  'agencies', json((
    SELECT json_group_array(json_object(
      'role', role, 'agency', json_object('slug', slug, 'name', name)
    )) FROM (
      SELECT t.role, a.slug, a.name FROM procedure_agency_told t JOIN agency a ON a.id = t.agency_id
      WHERE t.posting_id = p.id ORDER BY t.position
    )
  )),
  'documents', json((
    SELECT json_group_array(json(document)) FROM (
      SELECT document FROM document_json d
      WHERE d.posting_id = p.id AND d.position IS NOT NULL ORDER BY d.position
    )
  )),
  'changes', json((
    SELECT json_group_array(json_object('at', at, 'note', note)) FROM (
      SELECT at, note FROM edition e
      WHERE e.posting_id = p.id AND e.number > 1 ORDER BY e.number DESC
    )
  ))
)) AS json
FROM posting p JOIN procedure r ON r.posting_id = p.id
-- What was withdrawn before it came has never been here.
WHERE p.kind = 'procedure' AND p.slug = ?1 AND p.publish_at <= ?2
  AND p.publish_at <= ifnull(p.withdrawn_at, ?2)
