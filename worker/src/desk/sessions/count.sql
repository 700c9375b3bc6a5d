INSERT INTO attempt (key, failures, last) VALUES (?1, ?2, ?3)
ON CONFLICT DO UPDATE SET
  -- When it is no longer what was seen: an account looks again (NULL fails), an address has one more.
  failures = CASE WHEN failures IS ?4 AND last IS ?5 THEN ?2 WHEN ?6 THEN failures + 1 END,
  last = excluded.last
