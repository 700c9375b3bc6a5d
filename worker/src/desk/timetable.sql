SELECT json_group_array(json_object(
  'at', at, 'kind', kind, 'title', title, 'draft', draft,
  'ends', json(iif(ends, 'true', 'false')), 'slug', slug
)) AS json
FROM (
  SELECT * FROM (
    SELECT d.publish_at AS at, d.kind, d.title, d.id AS draft, 0 AS ends, p.slug, d.agency_id
    FROM draft d LEFT JOIN posting p ON p.id = d.posting_id WHERE d.state = 'scheduled'
    UNION ALL
    SELECT publish_at, kind, title, NULL, 0, slug, agency_id FROM posting
    WHERE publish_at > ?1 AND withdrawn_at IS NULL
    UNION ALL
    SELECT expires_at, kind, title, NULL, 1, slug, agency_id FROM posting
    WHERE expires_at > ?1 AND withdrawn_at IS NULL
  ) t
  WHERE EXISTS (
    SELECT 1 FROM json_each(?2) g WHERE g.value = '*'
      OR g.value = (SELECT a.slug FROM agency a WHERE a.id = t.agency_id)
  )
  ORDER BY at LIMIT 200
)
