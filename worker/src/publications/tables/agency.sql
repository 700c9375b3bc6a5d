INSERT INTO agency (key, slug, name)
SELECT
  value ->> 'key',
  CASE WHEN EXISTS (SELECT 1 FROM agency a WHERE a.slug = value ->> 'slug')
    THEN value ->> 'other_slug' ELSE value ->> 'slug' END,
  value ->> 'name'
FROM json_each(?1) WHERE true
ON CONFLICT (key) DO NOTHING
