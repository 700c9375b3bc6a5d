-- Put together as text: the parts are JSON already. D1 gives at most 2 MB at once, so parts beyond the fourth
-- are asked for by themselves.
SELECT '{"version":' || n.version || ',"last":' || (SELECT max(part) FROM catalogue)
  || ',"catalogue":' || CASE
    WHEN n.version = ?1 THEN 'null'
    ELSE substr(n.content, 1, length(n.content) - 1) || ',"parts":[' || ifnull((
      SELECT group_concat(content, ',') FROM (
        SELECT content FROM catalogue WHERE part BETWEEN 1 AND ?2 ORDER BY part
      )
    ), '') || ']}'
  END || '}' AS json
FROM catalogue n WHERE n.part = 0
