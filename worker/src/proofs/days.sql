-- A day ends with the greatest number up to it: an act that was begun before midnight and written after one
-- of the next day belongs to neither twice.
WITH ended AS (
  SELECT day, max(max(number)) OVER (ORDER BY day) AS last FROM act GROUP BY day
), counted AS (
  SELECT day, last, last - lag(last, 1, 0) OVER (ORDER BY day) AS acts FROM ended
)
SELECT json_object(
  'head', (
    SELECT json_object('number', number, 'hash', hash) FROM act ORDER BY number DESC LIMIT 1
  ),
  'total', (SELECT count(*) FROM counted WHERE acts > 0),
  'lines', json((
    SELECT json_group_array(json_object(
      'day', day, 'acts', acts, 'head', json_object('number', last, 'hash', (
        SELECT hash FROM act WHERE number = last
      ))
    )) FROM (SELECT * FROM counted WHERE acts > 0 ORDER BY day DESC LIMIT ?1 OFFSET ?2)
  ))
) AS json
