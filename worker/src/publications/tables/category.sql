INSERT INTO category (slug, name)
SELECT value ->> 'slug', value ->> 'name' FROM json_each(?1) WHERE true
ON CONFLICT DO NOTHING
