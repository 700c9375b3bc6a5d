-- An invitation that works still. One for the first administrator (it is nobody's) does so until there is one.
SELECT json_object('email', i.email, 'name', i.name, 'grants', json(i.grants), 'until', i.until) AS json
FROM invitation i
WHERE i.hash = ?1 AND i.accepted_at IS NULL AND i.until > ?2 AND (
  i.by_id IS NOT NULL OR NOT EXISTS (
    SELECT 1 FROM person_role r JOIN person a ON a.id = r.person_id
    WHERE r.role = 'administrator' AND r.agency_id IS NULL
      AND a.disabled_at IS NULL AND a.passphrase <> ''
  )
)
