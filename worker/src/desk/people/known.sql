SELECT json_object(
  'email', p.email,
  'grants', (
    SELECT json_group_array(json_object('role', r.role, 'agency', a.slug))
    FROM person_role r LEFT JOIN agency a ON a.id = r.agency_id WHERE r.person_id = p.id
  )
) AS json
FROM person p WHERE p.id = ?1
