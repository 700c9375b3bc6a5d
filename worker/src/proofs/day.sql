-- The last act of a day is among the last thousand up to it, even if clocks differ by seconds at midnight.
SELECT json_object(
  'first', (SELECT day FROM act ORDER BY number LIMIT 1),
  'before', (
    SELECT max(number) FROM (
      SELECT number FROM act WHERE day < ?1 ORDER BY day DESC, number DESC LIMIT 1000
    )
  ),
  'head', (
    SELECT json_object('number', number, 'hash', hash) FROM act WHERE number = (
      SELECT max(number) FROM (
        SELECT number FROM act WHERE day <= ?1 ORDER BY day DESC, number DESC LIMIT 1000
      )
    )
  )
) AS json
