INSERT INTO agency (key, slug, name)
SELECT
  value ->> 'key',
  CASE WHEN EXISTS (SELECT 1 FROM agency a WHERE a.slug = value ->> 'slug')
      OR EXISTS (SELECT 1 FROM agency_moved m WHERE m.slug = value ->> 'slug')
    THEN value ->> 'other_slug' ELSE value ->> 'slug' END,
  value ->> 'name'
FROM json_each(?1)
WHERE NOT EXISTS (SELECT 1 FROM alias k WHERE k.what = 'agency' AND k.key = value ->> 'key')
ON CONFLICT (key) DO NOTHING
