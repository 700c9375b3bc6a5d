SELECT json_quote(min(at)) AS json FROM (
  SELECT min(publish_at) AS at FROM draft WHERE state = 'scheduled'
  UNION ALL
  SELECT min(publish_at) FROM posting WHERE publish_at > ?1
  UNION ALL
  SELECT min(expires_at) FROM posting WHERE expires_at > ?1
)
