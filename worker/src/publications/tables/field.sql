INSERT INTO field (key, slug, name)
SELECT
  value ->> 'key',
  CASE WHEN EXISTS (SELECT 1 FROM field f WHERE f.slug = value ->> 'slug')
    THEN value ->> 'other_slug' ELSE value ->> 'slug' END,
  value ->> 'name'
FROM json_each(?1)
WHERE NOT EXISTS (SELECT 1 FROM alias k WHERE k.what = 'field' AND k.key = value ->> 'key')
ON CONFLICT (key) DO NOTHING
