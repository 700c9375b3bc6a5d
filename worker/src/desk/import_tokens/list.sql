SELECT json_group_array(json_object(
  'id', t.id, 'name', t.name, 'by', p.name, 'since', t.since, 'used', t.used_at,
  'revoked', t.revoked_at
)) AS json
FROM (SELECT * FROM import_token ORDER BY revoked_at IS NOT NULL, id DESC) t
JOIN person p ON p.id = t.by_id
