SELECT json_object(
  'lines', (
    SELECT json_group_array(json_object(
      'id', p.id, 'kind', p.kind, 'slug', p.slug, 'title', p.title, 'agency', p.agency,
      'publish_at', p.publish_at, 'edition', p.edition,
      'gone', json(iif(p.withdrawn_at IS NOT NULL OR ifnull(p.expires_at <= ?5, 0), 'true', 'false')),
      'waits', json(iif(EXISTS (
        SELECT 1 FROM edition e
        WHERE e.posting_id = p.id AND e.override_why <> '' AND e.confirmed_by = ''
      ), 'true', 'false'))
    ))
    FROM (
      SELECT q.* FROM posting q LEFT JOIN agency a ON a.id = q.agency_id
      WHERE EXISTS (SELECT 1 FROM json_each(?1) g WHERE g.value = '*' OR g.value = a.slug)
        AND (?2 = '' OR q.kind = ?2) AND (?3 = '' OR instr(q.folded, ?3) > 0)
        AND (?4 = 0 OR q.id IN (
          SELECT posting_id FROM edition WHERE override_why <> '' AND confirmed_by = ''
        ))
      ORDER BY q.publish_at DESC, q.id DESC LIMIT ?6 OFFSET ?7
    ) p
  ),
  'total', (
    SELECT count(*) FROM posting q LEFT JOIN agency a ON a.id = q.agency_id
    WHERE EXISTS (SELECT 1 FROM json_each(?1) g WHERE g.value = '*' OR g.value = a.slug)
      AND (?2 = '' OR q.kind = ?2) AND (?3 = '' OR instr(q.folded, ?3) > 0)
      AND (?4 = 0 OR q.id IN (
        SELECT posting_id FROM edition WHERE override_why <> '' AND confirmed_by = ''
      ))
  )
) AS json
