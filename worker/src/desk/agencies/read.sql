SELECT json_object(
  'slug', a.slug,
  'form', json_object(
    'name', a.name, 'parent', (SELECT b.slug FROM agency b WHERE b.id = a.parent_id),
    'address', a.address, 'phone', a.phone, 'email', a.email, 'hours', a.hours,
    'website', a.website, 'about', a.about
  ),
  'ending', json_object(
    'at', a.ended_at, 'successor', (SELECT b.slug FROM agency b WHERE b.id = a.successor_id)
  )
) AS json
FROM agency a WHERE a.slug = ?1
