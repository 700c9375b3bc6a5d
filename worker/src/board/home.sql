SELECT json_object(
  'chosen', json((
    SELECT json_group_array(json(line)) FROM (
      SELECT l.line
      FROM setting s, json_each(s.value) j JOIN posting_line l ON l.id = j.value
      WHERE s.name = 'featured' AND l.publish_at <= ?1 AND l.withdrawn_at IS NULL
        AND (l.expires_at IS NULL OR l.expires_at > ?1)
      ORDER BY j.key
    )
  )),
  'featured', json((
    SELECT line FROM posting_line l WHERE l.id = (
      SELECT p.id FROM posting p
      WHERE p.kind = 'article' AND p.publish_at <= ?1 AND p.withdrawn_at IS NULL
        AND (p.expires_at IS NULL OR p.expires_at > ?1)
      -- The newest that was marked; without a mark, the newest of all.
      ORDER BY p.featured DESC, p.publish_at DESC, p.id DESC LIMIT 1
    )
  )),
  'articles', json((
    SELECT json_group_array(json(line)) FROM (
      SELECT line FROM posting_line l
      WHERE l.kind = 'article' AND l.publish_at <= ?1 AND l.withdrawn_at IS NULL
        AND (l.expires_at IS NULL OR l.expires_at > ?1)
      ORDER BY l.publish_at DESC, l.id DESC LIMIT 11
    )
  )),
  'notices', json((
    SELECT json_group_array(json(line)) FROM (
      SELECT line FROM posting_line l
      WHERE l.kind = 'notice' AND l.publish_at <= ?1 AND l.withdrawn_at IS NULL
        AND (l.expires_at IS NULL OR l.expires_at > ?1)
      ORDER BY l.publish_at DESC, l.id DESC LIMIT 8
    )
  )),
  'strata', json(ifnull((SELECT content -> '$.strata' FROM catalogue WHERE part = 0), '[]')),
  'meetings', json((
    SELECT json_group_array(json(line)) FROM (
      SELECT line FROM meeting_line l
      -- What has been held has results.
      WHERE l.starts_at <= ?1 AND l.publish_at <= ?1 AND l.withdrawn_at IS NULL
        AND (l.expires_at IS NULL OR l.expires_at > ?1)
      ORDER BY l.starts_at DESC, l.id DESC LIMIT 3
    )
  )),
  'exams', json((
    SELECT json_group_array(json(line)) FROM (
      SELECT line FROM exam_line l
      WHERE l.publish_at <= ?1 AND l.withdrawn_at IS NULL
        AND (l.expires_at IS NULL OR l.expires_at > ?1)
        AND (l.over_at IS NULL OR l.over_at > ?1)
      ORDER BY l.publish_at DESC, l.id DESC LIMIT 12
    )
  ))
) AS json
