SELECT json_object(
  'slug', a.slug, 'name', a.name, 'address', a.address, 'phone', a.phone, 'email', a.email,
  'hours', a.hours, 'website', a.website, 'about', a.about, 'ended', a.ended_at,
  'successor', (
    SELECT json_object('slug', s.slug, 'name', s.name) FROM agency s WHERE s.id = a.successor_id
  ),
  -- Together, since a function takes 32 arguments.
  'place', json_object(
    'parent', (
      SELECT json_object('slug', s.slug, 'name', s.name) FROM agency s WHERE s.id = a.parent_id
    ),
    'children', (
      SELECT json_group_array(json_object('slug', slug, 'name', name)) FROM (
        SELECT b.slug, b.name FROM agency b
        WHERE b.parent_id = a.id AND (b.ended_at IS NULL OR b.ended_at > ?2) ORDER BY b.key
      )
    )
  ),
  'predecessors', json((
    SELECT json_group_array(json_object('slug', slug, 'name', name)) FROM (
      SELECT b.slug, b.name FROM agency b
      WHERE b.successor_id = a.id AND b.ended_at <= ?2 ORDER BY b.name
    )
  )),
  'postings', json((
    SELECT json_group_array(json(line)) FROM (
      SELECT l.line FROM posting p JOIN posting_line l ON l.id = p.id
      WHERE p.agency_id = a.id AND p.kind <> 'procedure'
        AND p.publish_at <= ?2 AND p.withdrawn_at IS NULL
        AND (p.expires_at IS NULL OR p.expires_at > ?2)
      ORDER BY p.publish_at DESC, p.id DESC LIMIT ?3 OFFSET ?4
    )
  )),
  'postings_total', (
    SELECT count(*) FROM posting p
    WHERE p.agency_id = a.id AND p.kind <> 'procedure'
      AND p.publish_at <= ?2 AND p.withdrawn_at IS NULL
      AND (p.expires_at IS NULL OR p.expires_at > ?2)
  ),
  'procedures', json((
    SELECT json_group_array(json_object('slug', slug, 'title', title)) FROM (
      SELECT p.slug, p.title
      FROM procedure_agency_told t JOIN posting p ON p.id = t.posting_id
      WHERE t.agency_id = a.id AND t.role = 'carries_out'
        AND p.publish_at <= ?2 AND p.withdrawn_at IS NULL
        AND (p.expires_at IS NULL OR p.expires_at > ?2)
      ORDER BY p.folded LIMIT 10
    )
  )),
  'procedures_total', (
    SELECT count(*)
    FROM procedure_agency_told t JOIN posting p ON p.id = t.posting_id
    WHERE t.agency_id = a.id AND t.role = 'carries_out'
      AND p.publish_at <= ?2 AND p.withdrawn_at IS NULL
      AND (p.expires_at IS NULL OR p.expires_at > ?2)
  )
) AS json
FROM agency a
-- Who was merged into another is found there.
WHERE a.id = ifnull(
  (SELECT id FROM agency WHERE slug = ?1), (SELECT agency_id FROM agency_moved WHERE slug = ?1)
)
