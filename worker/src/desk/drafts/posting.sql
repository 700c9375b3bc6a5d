SELECT json_object(
  'kind', p.kind, 'slug', p.slug, 'title', p.title, 'agency', a.slug, 'edition', p.edition,
  'replaces', ifnull((
    SELECT o.path FROM replacement r JOIN posting_address o ON o.id = r.old_id
    WHERE r.new_id = p.id ORDER BY r.at DESC LIMIT 1
  ), ''),
  'draft', (
    SELECT d.id FROM draft d
    WHERE d.posting_id = p.id AND d.state NOT IN ('published', 'dropped')
  )
) AS json
FROM posting p LEFT JOIN agency a ON a.id = p.agency_id
WHERE p.id = ?1
