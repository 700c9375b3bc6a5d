SELECT json_object(
  'profile', b.profile,
  'about', b.about,
  'postings', json((
    SELECT json_group_object(source_key, json_object(
      'kind', kind, 'slug', slug, 'digest', digest, 'title', title,
      'posted', CASE WHEN dated THEN publish_at END
    ))
    FROM posting
    WHERE source_key IN (SELECT value FROM json_each(?1)) OR slug IN (SELECT value FROM json_each(?2))
      OR dated AND publish_at IN (SELECT value FROM json_each(?3))
  )),
  -- A slug that is taken may have been given with a suffix: look at its whole family.
  'slugs', json((
    SELECT json_group_object(p.kind || '/' || p.slug, p.source_key)
    FROM json_each(?2) s
    JOIN posting p ON p.slug = s.value OR (p.slug > s.value || '-' AND p.slug < s.value || '.')
  ))
) AS json
FROM board b
