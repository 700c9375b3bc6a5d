SELECT json_object(
  'lines', json((
    SELECT json_group_array(json(line)) FROM (
      SELECT line FROM posting_line l
      WHERE l.kind = ?1 AND l.publish_at <= ?2 AND l.withdrawn_at IS NULL
        AND (l.expires_at IS NULL OR l.expires_at > ?2)
        AND (?3 IS NULL OR l.category_id = (SELECT id FROM category WHERE slug = ?3))
      ORDER BY l.publish_at DESC, l.id DESC LIMIT ?4 OFFSET ?5
    )
  )),
  'total', (
    SELECT count(*) FROM posting p LEFT JOIN article a ON a.posting_id = p.id
    WHERE p.kind = ?1 AND p.publish_at <= ?2 AND p.withdrawn_at IS NULL
      AND (p.expires_at IS NULL OR p.expires_at > ?2)
      AND (?3 IS NULL OR a.category_id = (SELECT id FROM category WHERE slug = ?3))
  ),
  'categories', json((
    SELECT json_group_array(json_object('slug', slug, 'name', name, 'articles', articles)) FROM (
      SELECT c.slug, c.name, count(*) AS articles
      FROM category c JOIN article a ON a.category_id = c.id JOIN posting p ON p.id = a.posting_id
      WHERE p.kind = ?1 AND p.publish_at <= ?2 AND p.withdrawn_at IS NULL
        AND (p.expires_at IS NULL OR p.expires_at > ?2)
      GROUP BY c.id ORDER BY c.name
    )
  ))
) AS json
