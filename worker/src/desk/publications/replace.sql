INSERT INTO replacement (old_id, new_id, at)
SELECT o.id, n.id, ?3 FROM posting o, posting n
WHERE n.source_key = ?2 AND o.id <> n.id AND ?1 = CASE o.kind
  WHEN 'article' THEN '/tin-tuc/' WHEN 'notice' THEN '/thong-bao/'
  WHEN 'procedure' THEN '/thu-tuc/' WHEN 'meeting' THEN '/hop/' ELSE '/tuyen-dung/'
END || o.slug
ON CONFLICT DO UPDATE SET new_id = excluded.new_id, at = excluded.at
