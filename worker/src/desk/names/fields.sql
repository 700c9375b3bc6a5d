SELECT json_group_array(json_object('slug', f.slug, 'name', f.name, 'uses', (
  SELECT count(DISTINCT t.posting_id) FROM procedure_field t WHERE t.field_id = f.id
))) AS json
FROM (SELECT * FROM field ORDER BY key) f
