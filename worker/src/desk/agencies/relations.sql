-- Who else has the name of key ?1, and who stands under or after whom.
SELECT json_object(
  'holder', (SELECT slug FROM agency WHERE key = ?1),
  'agencies', (
    SELECT json_group_array(json_object(
      'slug', a.slug, 'parent', p.slug, 'successor', s.slug
    ))
    FROM agency a LEFT JOIN agency p ON p.id = a.parent_id LEFT JOIN agency s ON s.id = a.successor_id
  ),
  -- Addresses that led somewhere once lead there still.
  'moved', (SELECT json_group_array(slug) FROM agency_moved)
) AS json
