INSERT INTO tally_day (subject, what, day, count)
SELECT
  json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'),
  json_extract(value, '$[3]')
FROM json_each(?1)
WHERE true
ON CONFLICT DO UPDATE SET count = count + excluded.count;
