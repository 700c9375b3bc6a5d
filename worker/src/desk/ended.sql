DELETE FROM session
WHERE ended_at <= ?1
  -- The last one of each person tells when they were here.
  AND hash <> (
    SELECT l.hash FROM session l WHERE l.person_id = session.person_id ORDER BY l.used DESC LIMIT 1
  )
