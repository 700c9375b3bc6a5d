INSERT INTO category (slug, name)
SELECT value ->> 'slug', value ->> 'name' FROM json_each(?1)
WHERE NOT EXISTS (SELECT 1 FROM alias k WHERE k.what = 'category' AND k.key = value ->> 'slug')
ON CONFLICT DO NOTHING
