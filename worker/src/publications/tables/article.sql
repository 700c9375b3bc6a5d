INSERT INTO article (posting_id, category_id, byline, source_name, source_url)
SELECT
  p.id, (SELECT c.id FROM category_known c WHERE c.key = j.value ->> 'category'),
  j.value ->> 'byline', j.value ->> 'source_name', j.value ->> 'source_url'
FROM json_each(?1) j JOIN posting p ON p.source_key = j.value ->> 'key' WHERE true
ON CONFLICT DO UPDATE SET
  category_id = excluded.category_id, byline = excluded.byline,
  source_name = excluded.source_name, source_url = excluded.source_url
