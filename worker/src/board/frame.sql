SELECT json_object(
  'profile', json_remove(profile, '$.english'),
  'menu', json(ifnull((SELECT value FROM setting WHERE name = 'menu'), '[]')),
  'emblem', json((SELECT value FROM setting WHERE name = 'emblem')),
  'visits_today', ifnull((
    SELECT count FROM tally_day WHERE day = ?2 AND subject = 'site' AND what = 'view'
  ), 0),
  'visits_total', ifnull((
    SELECT count FROM tally WHERE subject = 'site' AND what = 'view'
  ), 0),
  'next_change', (
    SELECT min(at) FROM (
      SELECT min(publish_at) AS at FROM posting WHERE publish_at > ?1
      UNION ALL
      SELECT min(expires_at) FROM posting WHERE expires_at > ?1
      UNION ALL
      -- A moment that has just come counts until its draft is posted.
      SELECT min(max(publish_at, ?1 + 1)) FROM draft WHERE state = 'scheduled'
    )
  )
) AS json
FROM board
