UPDATE session SET ended_at = ?1
WHERE ended_at IS NULL
  AND used <= ?1 - 60 * ifnull((SELECT value ->> '$' FROM setting WHERE name = 'idle_minutes'), 30)
