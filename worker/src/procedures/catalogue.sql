-- Put together as text: the parts are JSON already.
SELECT '{"version":' || n.version || ',"catalogue":' || CASE
  WHEN n.version = ?1 THEN 'null'
  ELSE substr(n.content, 1, length(n.content) - 1) || ',"parts":[' || ifnull((
    SELECT group_concat(content, ',') FROM (
      SELECT content FROM catalogue WHERE part > 0 ORDER BY part
    )
  ), '') || ']}'
END || '}' AS json
FROM catalogue n WHERE n.part = 0
