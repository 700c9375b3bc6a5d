SELECT json_group_array(json_object(
  'id', id, 'kind', kind, 'slug', slug, 'title', title, 'posted', publish_at, 'visible', json('true')
)) AS json
FROM (
  SELECT p.id, p.kind, p.slug, p.title, p.publish_at FROM posting p
  WHERE p.withdrawn_at IS NULL AND p.publish_at <= ?1 AND ifnull(p.expires_at > ?1, 1)
    -- A procedure is found where procedures are.
    AND (?2 = '' AND p.kind <> 'procedure' OR ?2 <> '' AND instr(p.folded, ?2))
  ORDER BY p.publish_at DESC, p.id DESC LIMIT 12
)
