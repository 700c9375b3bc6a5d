SELECT json_object(
  'lines', (
    SELECT json_group_array(json(line)) FROM (
      SELECT json_object(
        'id', d.id, 'kind', d.kind, 'state', d.state, 'title', d.title,
        'agency', ifnull(a.name, ''), 'author', json_object('id', w.id, 'name', w.name),
        'updated', d.updated_at, 'publish_at', d.publish_at, 'comment', d.comment,
        'posted', iif(p.id IS NULL, NULL, json_object(
          'id', p.id, 'slug', p.slug, 'title', p.title, 'edition', p.edition,
          'gone', json(iif(p.withdrawn_at IS NOT NULL, 'true', 'false'))
        ))
      ) AS line
      FROM draft d JOIN person w ON w.id = d.author_id
      LEFT JOIN agency a ON a.id = d.agency_id LEFT JOIN posting p ON p.id = d.posting_id
      WHERE (d.author_id = ?1 OR EXISTS (
          SELECT 1 FROM json_each(?2) g WHERE g.value = '*' OR g.value = a.slug
        ))
        AND (?3 = '' AND d.state NOT IN ('published', 'dropped') OR d.state = ?3)
        AND (?4 = '' OR d.kind = ?4) AND (?5 = 0 OR d.author_id = ?1)
        AND (?6 = '' OR instr(d.folded, ?6) > 0)
      ORDER BY d.updated_at DESC, d.id DESC LIMIT ?7 OFFSET ?8
    )
  ),
  'total', (
    SELECT count(*) FROM draft d LEFT JOIN agency a ON a.id = d.agency_id
    WHERE (d.author_id = ?1 OR EXISTS (
        SELECT 1 FROM json_each(?2) g WHERE g.value = '*' OR g.value = a.slug
      ))
      AND (?3 = '' AND d.state NOT IN ('published', 'dropped') OR d.state = ?3)
      AND (?4 = '' OR d.kind = ?4) AND (?5 = 0 OR d.author_id = ?1)
      AND (?6 = '' OR instr(d.folded, ?6) > 0)
  ),
  'counts', (
    SELECT json_group_array(json_array(state, number)) FROM (
      SELECT d.state, count(*) AS number FROM draft d LEFT JOIN agency a ON a.id = d.agency_id
      WHERE d.author_id = ?1 OR EXISTS (
        SELECT 1 FROM json_each(?2) g WHERE g.value = '*' OR g.value = a.slug
      )
      GROUP BY d.state
    )
  )
) AS json
