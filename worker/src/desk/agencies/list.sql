SELECT json_group_array(json_object(
  'slug', a.slug, 'name', a.name, 'ended', a.ended_at,
  'parent', (SELECT b.slug FROM agency b WHERE b.id = a.parent_id),
  'postings', (SELECT count(*) FROM posting p WHERE p.agency_id = a.id),
  'procedures', (
    SELECT count(DISTINCT t.posting_id) FROM procedure_agency t WHERE t.agency_id = a.id
  )
)) AS json
FROM (SELECT * FROM agency ORDER BY key) a
