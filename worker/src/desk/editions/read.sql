SELECT json_object(
  'line', json_object(
    'number', e.number, 'at', e.at, 'who', e.who, 'approver', e.approver, 'note', e.note,
    'digest', e.digest, 'override_why', e.override_why, 'confirmed_by', e.confirmed_by
  ),
  'content', e.content, 'agency', a.slug
) AS json
FROM edition e JOIN posting p ON p.id = e.posting_id LEFT JOIN agency a ON a.id = p.agency_id
WHERE e.posting_id = ?1 AND e.number = ?2
