SELECT json_object(
  'governing', ifnull(profile ->> 'governing', ''), 'body', ifnull(profile ->> 'body', '')
) AS json
FROM board
