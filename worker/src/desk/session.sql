SELECT json_object(
  'id', s.id, 'used', s.used, 'person', p.id, 'name', p.name, 'email', p.email,
  'office', p.office, 'totp', json(iif(p.totp IS NULL, 'false', 'true')),
  'recovery', json_array_length(p.recovery),
  'grants', (
    SELECT json_group_array(json_object('role', g.role, 'agency', g.agency))
    FROM person_grant g WHERE g.person_id = p.id AND g.since <= ?2 AND g.until > ?2
  ),
  'idle_minutes', ifnull((SELECT value ->> '$' FROM setting WHERE name = 'idle_minutes'), 30),
  'totp_required', json(ifnull((SELECT value FROM setting WHERE name = 'totp_required'), 'false')),
  'site', ifnull((SELECT profile ->> 'name' FROM board), '')
) AS json
FROM session s JOIN person p ON p.id = s.person_id
WHERE s.hash = ?1 AND s.ended_at IS NULL AND p.disabled_at IS NULL
