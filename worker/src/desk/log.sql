SELECT json_group_array(json_object(
  'number', number, 'at', at, 'what', what, 'subject', subject, 'hash', hash,
  'who', sealed ->> 'who', 'detail', json(iif(sealed -> 'detail' IS NULL, 'null', sealed -> 'detail'))
)) AS json
FROM (SELECT * FROM act WHERE number < ?1 ORDER BY number DESC LIMIT ?2)
