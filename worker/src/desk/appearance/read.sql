SELECT json_object(
  'menu', json(ifnull((SELECT value FROM setting WHERE name = 'menu'), '[]')),
  'emblem', json((SELECT value FROM setting WHERE name = 'emblem')),
  'featured', (
    SELECT json_group_array(json_object(
      'id', id, 'kind', kind, 'slug', slug, 'title', title, 'posted', publish_at,
      'visible', json(iif(visible, 'true', 'false'))
    ))
    FROM (
      SELECT p.id, p.kind, p.slug, p.title, p.publish_at,
        p.withdrawn_at IS NULL AND p.publish_at <= ?1 AND ifnull(p.expires_at > ?1, 1) AS visible
      FROM setting s, json_each(s.value) j JOIN posting p ON p.id = j.value
      WHERE s.name = 'featured' ORDER BY j.key
    )
  )
) AS json
