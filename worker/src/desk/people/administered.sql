-- Fails when nobody is left who administers the whole board.
UPDATE person SET name = NULL
WHERE NOT EXISTS (
  SELECT 1 FROM person_role r JOIN person a ON a.id = r.person_id
  WHERE r.role = 'administrator' AND r.agency_id IS NULL
    AND a.disabled_at IS NULL AND a.passphrase <> ''
)
