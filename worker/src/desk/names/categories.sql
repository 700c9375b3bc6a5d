SELECT json_group_array(json_object('slug', c.slug, 'name', c.name, 'uses', (
  SELECT count(*) FROM article a WHERE a.category_id = c.id
))) AS json
FROM (SELECT * FROM category ORDER BY slug) c
