-- Contents of editions above ?2, the first ?3 characters of each; as many as come before so many characters.
SELECT json_group_array(json_object('number', number, 'size', size, 'start', start)) AS json
FROM (
  SELECT number, size, start, sum(size) OVER (ORDER BY number) - size AS before
  FROM (
    SELECT number, length(content) AS size, substr(content, 1, ?3) AS start
    FROM edition WHERE posting_id = ?1 AND number > ?2
  )
)
WHERE before <= ?3
