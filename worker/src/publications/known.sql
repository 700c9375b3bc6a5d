SELECT json_object(
  'profile', b.profile,
  'about', b.about,
  'postings', json((
    SELECT json_group_object(source_key, json_object(
      'kind', kind, 'slug', slug, 'digest', digest, 'title', title, 'publish_at', publish_at,
      'dated', json(CASE WHEN dated THEN 'true' ELSE 'false' END)
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
  )),
  -- Of what was published more than once, the digests of all editions.
  'editions', json((
    SELECT json_group_object(source_key, json(digests)) FROM (
      SELECT p.source_key, json_group_array(e.digest) AS digests
      FROM posting p JOIN edition e ON e.posting_id = p.id
      WHERE p.edition > 1 AND p.kind <> 'procedure'
        AND p.source_key IN (SELECT value FROM json_each(?1))
      GROUP BY p.id
    )
  )),
  'exams', json((
    SELECT json_group_object(p.source_key, json(e.dossier))
    FROM posting p JOIN exam e ON e.posting_id = p.id
    -- Also one that is to be put right by the slug it got.
    WHERE p.source_key IN (SELECT value FROM json_each(?1))
      OR p.slug IN (SELECT value FROM json_each(?2))
  )),
  -- Those that notices hang on.
  'exams_by_slug', json((
    SELECT json_group_object(p.slug, json(e.dossier))
    FROM posting p JOIN exam e ON e.posting_id = p.id
    WHERE p.kind = 'exam' AND p.slug IN (SELECT value FROM json_each(?5))
  )),
  'agencies', json((
    SELECT json_group_object(k.key, json_object('slug', a.slug, 'digest', a.digest))
    FROM agency_known k JOIN agency a ON a.id = k.id
    WHERE k.key IN (SELECT value FROM json_each(?4))
  ))
) AS json
FROM board b
