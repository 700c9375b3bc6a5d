INSERT INTO article (posting_id, category_id, byline, source_name, source_url)
SELECT p.id, (SELECT id FROM category WHERE slug = ?2), ?3, ?4, ?5
FROM posting p WHERE p.source_key = ?1
ON CONFLICT DO UPDATE SET
  category_id = excluded.category_id, byline = excluded.byline,
  source_name = excluded.source_name, source_url = excluded.source_url
