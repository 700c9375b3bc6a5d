SELECT json_group_array(json_object(
  'id', id, 'since', since, 'used', used, 'agent', agent,
  'own', json(iif(id = ?2, 'true', 'false'))
)) AS json
FROM (
  SELECT id, since, used, agent FROM session
  WHERE person_id = ?1 AND ended_at IS NULL AND used > ?3 ORDER BY used DESC
)
