SELECT json_group_array(json_object(
  'slug', slug, 'name', name, 'parent', parent, 'ended', ended_at
)) AS json
FROM (
  SELECT a.slug, a.name, a.ended_at, b.slug AS parent
  FROM agency a LEFT JOIN agency b ON b.id = a.parent_id
  -- Those that post or are told of, and what holds the tree together.
  WHERE a.digest <> '' OR a.parent_id IS NOT NULL
    OR EXISTS (SELECT 1 FROM agency c WHERE c.parent_id = a.id)
    OR EXISTS (
      SELECT 1 FROM posting p
      WHERE p.agency_id = a.id AND p.kind <> 'procedure'
        AND p.publish_at <= ?1 AND p.withdrawn_at IS NULL
        AND (p.expires_at IS NULL OR p.expires_at > ?1)
    )
  ORDER BY a.key
)
