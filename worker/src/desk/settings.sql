SELECT json_object(
  'profile', json(profile), 'about', about,
  'idle_minutes', ifnull((SELECT value ->> '$' FROM setting WHERE name = 'idle_minutes'), 30),
  'totp_required', json(ifnull((SELECT value FROM setting WHERE name = 'totp_required'), 'false'))
) AS json
FROM board
