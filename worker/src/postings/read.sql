-- In two halves: D1 takes at most 32 arguments a function.
SELECT json_patch(json_object(
  'id', p.id, 'title', p.title, 'lead', p.lead, 'body', p.body, 'agency', p.agency,
  'poster', json((SELECT o.poster FROM poster o WHERE o.id = p.agency_id)),
  'byline', a.byline, 'source_name', a.source_name, 'source_url', a.source_url,
  'posted', CASE WHEN p.dated THEN p.publish_at END,
  'updated_at', p.updated_at, 'expires_at', p.expires_at,
  'withdrawn_at', p.withdrawn_at, 'withdrawn_why', p.withdrawn_why, 'picture', json(p.picture),
  'tally', json((SELECT t.tally FROM posting_tally t WHERE t.id = p.id))
), json_object(
  'standing', json((SELECT s.standing FROM posting_standing s WHERE s.id = p.id)),
  'category', (
    SELECT json_object('slug', c.slug, 'name', c.name)
    FROM category c WHERE c.id = a.category_id
  ),
  'documents', json((
    SELECT json_group_array(json(document)) FROM (
      SELECT document FROM document_json d
      WHERE d.posting_id = p.id AND d.position IS NOT NULL ORDER BY d.position
    )
  )),
  'changes', json((
    SELECT json_group_array(json_object('at', at, 'note', note)) FROM (
      SELECT at, note FROM edition e
      WHERE e.posting_id = p.id AND e.number > 1 ORDER BY e.number DESC
    )
  )),
  -- What only a meeting or an exam has, as text.
  'detail', ifnull(
    (SELECT m.minutes FROM meeting m WHERE m.posting_id = p.id),
    (SELECT e.dossier FROM exam e WHERE e.posting_id = p.id)
  ),
  -- An exam's notices, by step.
  'notices', json((
    SELECT json_group_array(json_object(
      'stage', stage, 'title', title, 'line', json(line), 'documents', json(documents)
    )) FROM (
      SELECT n.stage, n.title, l.line, (
        SELECT json_group_array(json(document)) FROM (
          SELECT document FROM document_json d
          WHERE d.posting_id = l.id AND d.position IS NOT NULL ORDER BY d.position
        )
      ) AS documents
      FROM exam_notice n JOIN posting_line l ON l.id = n.notice_id
      WHERE p.kind = 'exam' AND n.exam_slug = p.slug AND l.publish_at <= ?3
        AND l.withdrawn_at IS NULL AND (l.expires_at IS NULL OR l.expires_at > ?3)
      ORDER BY l.publish_at, l.id
    )
  )),
  -- The exam a notice belongs to.
  'exam', (
    SELECT json_object('slug', x.slug, 'title', x.title)
    FROM exam_notice n JOIN posting x ON x.kind = 'exam' AND x.slug = n.exam_slug
    WHERE n.notice_id = p.id AND x.publish_at <= ?3 AND x.withdrawn_at IS NULL
      AND (x.expires_at IS NULL OR x.expires_at > ?3)
  ),
  'related', json((
    SELECT json_group_array(json(line)) FROM (
      SELECT line FROM posting_line l
      WHERE l.kind = p.kind AND l.category_id = a.category_id AND l.id <> p.id
        AND l.publish_at <= ?3 AND l.withdrawn_at IS NULL
        AND (l.expires_at IS NULL OR l.expires_at > ?3)
      ORDER BY l.publish_at DESC, l.id DESC LIMIT 4
    )
  )),
  'newer', (
    SELECT json_object('slug', n.slug, 'title', n.title) FROM posting n
    WHERE n.kind = p.kind AND (n.publish_at, n.id) > (p.publish_at, p.id)
      AND n.publish_at <= ?3 AND n.withdrawn_at IS NULL
      AND (n.expires_at IS NULL OR n.expires_at > ?3)
    ORDER BY n.publish_at, n.id LIMIT 1
  ),
  'older', (
    SELECT json_object('slug', n.slug, 'title', n.title) FROM posting n
    WHERE n.kind = p.kind AND (n.publish_at, n.id) < (p.publish_at, p.id)
      AND n.withdrawn_at IS NULL AND (n.expires_at IS NULL OR n.expires_at > ?3)
    ORDER BY n.publish_at DESC, n.id DESC LIMIT 1
  )
)) AS json
FROM posting p
LEFT JOIN article a ON a.posting_id = p.id
-- What was withdrawn before it came has never been here.
WHERE p.kind = ?1 AND p.slug = ?2 AND p.publish_at <= ?3
  AND p.publish_at <= ifnull(p.withdrawn_at, ?3)
