SELECT s.seq, json_extract(d.value, '$[1]') AS what, json_extract(d.value, '$[3]') AS delta
FROM sealed s, json_each(s.batch) d
WHERE json_extract(d.value, '$[0]') = ?
UNION ALL
-- What is not sealed yet will be settled with the next batch.
SELECT ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'sealed'), 0) + 1, what, delta
FROM outbox WHERE subject = ?;
