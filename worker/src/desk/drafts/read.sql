SELECT json_object(
  'id', d.id, 'kind', d.kind, 'content', json(d.content), 'note', d.note,
  'agency', a.slug, 'author', json_object('id', w.id, 'name', w.name), 'created', d.created_at,
  'comment', d.comment, 'publish_at', d.publish_at, 'override_why', d.override_why,
  'meta', json_object(
    'version', d.version, 'state', d.state, 'updated', d.updated_at,
    'updated_by', json_object('id', u.id, 'name', u.name),
    'others', (
      SELECT json_group_array(json_object(
        'person', json_object('id', o.id, 'name', o.name), 'at', r.at
      ))
      FROM presence r JOIN person o ON o.id = r.person_id
      WHERE r.draft_id = d.id AND r.at > ?3 AND r.person_id <> ?2
    )
  ),
  'approved_by', iif(b.id IS NULL, NULL, json_object('id', b.id, 'name', b.name)),
  'hands', (
    SELECT json_group_array(json_object('id', h.id, 'name', h.name))
    FROM json_each(d.hands) j JOIN person h ON h.id = j.value
  ),
  'seen', d.seen, 'source_key', p.source_key, 'slug', p.slug,
  'posted', iif(p.id IS NULL, NULL, json_object(
    'id', p.id, 'slug', p.slug, 'title', p.title, 'edition', p.edition,
    'gone', json(iif(p.withdrawn_at IS NOT NULL OR ifnull(p.expires_at <= ?4, 0), 'true', 'false')),
    'agency', (SELECT o.slug FROM agency o WHERE o.id = p.agency_id), 'withdrawn', p.withdrawn_at,
    'levels', ifnull((SELECT r.levels FROM procedure r WHERE r.posting_id = p.id), 0)
  ))
) AS json
FROM draft d
JOIN person w ON w.id = d.author_id
JOIN person u ON u.id = d.updated_by
LEFT JOIN person b ON b.id = d.approved_by
LEFT JOIN agency a ON a.id = d.agency_id
LEFT JOIN posting p ON p.id = d.posting_id
WHERE d.id = ?1
