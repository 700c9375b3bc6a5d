SELECT json_object(
  'agencies', (
    SELECT json_group_array(json_object('slug', slug, 'name', name))
    FROM (SELECT slug, name FROM agency WHERE ended_at IS NULL OR ended_at > ?1 ORDER BY name)
  ),
  'categories', (SELECT json_group_array(name) FROM (SELECT name FROM category ORDER BY name)),
  'fields', (SELECT json_group_array(name) FROM (SELECT name FROM field ORDER BY name)),
  'exams', (
    SELECT json_group_array(json_array(slug, title)) FROM (
      SELECT p.slug, p.title FROM exam e JOIN posting p ON p.id = e.posting_id
      WHERE ifnull(e.over_at > ?1, 1) AND p.withdrawn_at IS NULL ORDER BY p.publish_at DESC
    )
  )
) AS json
