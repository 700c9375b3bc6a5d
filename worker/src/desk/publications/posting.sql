SELECT json_object(
  'kind', p.kind, 'slug', p.slug, 'agency', a.slug, 'edition', p.edition,
  'withdrawn', json(iif(p.withdrawn_at IS NULL, 'false', 'true')),
  'appeared', json(iif(p.publish_at <= ?2, 'true', 'false'))
) AS json
FROM posting p LEFT JOIN agency a ON a.id = p.agency_id
WHERE p.id = ?1
