INSERT INTO tally (subject, what, count)
SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), sum(json_extract(value, '$[3]'))
FROM json_each(?1)
GROUP BY 1, 2
ON CONFLICT DO UPDATE SET count = count + excluded.count;
