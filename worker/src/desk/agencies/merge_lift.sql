UPDATE agency SET parent_id = (SELECT a.parent_id FROM agency a WHERE a.slug = ?1)
WHERE slug = ?2 AND EXISTS (
  WITH RECURSIVE above (id) AS (
    SELECT b.parent_id FROM agency b WHERE b.slug = ?2
    UNION
    SELECT b.parent_id FROM agency b JOIN above ON b.id = above.id
  )
  SELECT 1 FROM above WHERE above.id = (SELECT a.id FROM agency a WHERE a.slug = ?1)
)
