SELECT json_group_array(json_object('slug', slug, 'name', name, 'ended', ended_at)) AS json
FROM (
  SELECT a.slug, a.name, a.ended_at FROM agency a
  WHERE a.digest <> '' OR EXISTS (
    SELECT 1 FROM posting p
    WHERE p.agency_id = a.id AND p.kind <> 'procedure'
      AND p.publish_at <= ?1 AND p.withdrawn_at IS NULL
      AND (p.expires_at IS NULL OR p.expires_at > ?1)
  )
  ORDER BY a.key
)
