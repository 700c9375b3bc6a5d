SELECT json_object(
  'lines', json((
    SELECT json_group_array(json(line)) FROM (
      SELECT line FROM meeting_line l
      WHERE l.publish_at <= ?1 AND l.withdrawn_at IS NULL
        AND (l.expires_at IS NULL OR l.expires_at > ?1)
      ORDER BY l.starts_at DESC, l.id DESC LIMIT ?2 OFFSET ?3
    )
  )),
  'total', (
    SELECT count(*) FROM posting p
    WHERE p.kind = 'meeting' AND p.publish_at <= ?1 AND p.withdrawn_at IS NULL
      AND (p.expires_at IS NULL OR p.expires_at > ?1)
  )
) AS json
