-- Takes an invitation for the one time it works. Where it no longer does, what is put in has no hash, and fails.
INSERT INTO invitation (hash, email, name, office, grants, until)
SELECT (
  SELECT i.hash FROM invitation i
  WHERE i.hash = ?1 AND i.accepted_at IS NULL AND i.until > ?2 AND (
    i.by_id IS NOT NULL OR NOT EXISTS (
      SELECT 1 FROM person_role r JOIN person a ON a.id = r.person_id
      WHERE r.role = 'administrator' AND r.agency_id IS NULL
        AND a.disabled_at IS NULL AND a.passphrase <> ''
    )
  )
), '', '', '', '[]', 0
WHERE true
ON CONFLICT (hash) DO UPDATE SET accepted_at = ?2
