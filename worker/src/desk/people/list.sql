SELECT json_object(
  'people', (
    SELECT json_group_array(json_object(
      'id', p.id, 'name', p.name, 'email', p.email, 'office', p.office,
      'grants', (
        SELECT json_group_array(json_object('role', r.role, 'agency', a.slug))
        FROM person_role r LEFT JOIN agency a ON a.id = r.agency_id WHERE r.person_id = p.id
      ),
      'totp', json(iif(p.totp IS NULL, 'false', 'true')), 'disabled', p.disabled_at,
      'seen', (SELECT max(used) FROM session s WHERE s.person_id = p.id),
      'sessions', (
        SELECT count(*) FROM session s
        WHERE s.person_id = p.id AND s.ended_at IS NULL AND s.used > ?2
      )
    ))
    FROM (SELECT * FROM person ORDER BY disabled_at IS NOT NULL, name) p
  ),
  'invited', (
    SELECT json_group_array(json_object(
      'email', email, 'name', name, 'grants', json(grants), 'until', until
    ))
    FROM invitation WHERE accepted_at IS NULL AND until > ?1
  ),
  'delegations', (
    SELECT json_group_array(json_object(
      'id', d.id, 'from', json_object('id', f.id, 'name', f.name),
      'to', json_object('id', t.id, 'name', t.name),
      'since', d.since, 'until', d.until, 'note', d.note
    ))
    FROM delegation d JOIN person f ON f.id = d.from_id JOIN person t ON t.id = d.to_id
    WHERE d.until > ?1
  )
) AS json
