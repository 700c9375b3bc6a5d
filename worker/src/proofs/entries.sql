-- Acts from ?1 to ?2, at most ?3 of them; what is sealed may be long: of those with more than ?4 characters
-- before them none, but always the first.
SELECT json_group_array(json_object(
  'number', number, 'prev', prev, 'hash', hash, 'open', open, 'sealed', sealed
)) AS json
FROM (
  SELECT *, sum(length(sealed)) OVER (ORDER BY number) - length(sealed) AS before
  FROM (
    SELECT number, prev, hash, open, sealed FROM act
    WHERE number >= ?1 AND number <= ?2 ORDER BY number LIMIT ?3
  )
)
WHERE before <= ?4
