SELECT json_patch(json_object(
  'id', p.id, 'kind', p.kind, 'slug', p.slug, 'title', p.title, 'agency', p.agency,
  'agency_slug', a.slug, 'dated', json(iif(p.dated, 'true', 'false')), 'publish_at', p.publish_at,
  'expires_at', p.expires_at, 'withdrawn_at', p.withdrawn_at, 'withdrawn_why', p.withdrawn_why,
  'tally', json((SELECT t.tally FROM posting_tally t WHERE t.id = p.id))
), json_object(
  'editions', json((
    SELECT json_group_array(json_object(
      'number', number, 'at', at, 'note', note, 'digest', digest, 'act', json(act),
      'who', who, 'approver', approver, 'override_why', override_why, 'confirmed_by', confirmed_by
    ))
    FROM (
      SELECT e.*, iif(c.number IS NULL, NULL, json_object(
        'number', c.number, 'day', c.day, 'hash', c.hash
      )) AS act
      FROM (
        SELECT number, at, note, digest, act AS made_by, who, approver, override_why, confirmed_by
        FROM edition WHERE posting_id = p.id
      ) e LEFT JOIN act c ON c.number = e.made_by
      ORDER BY e.number DESC
    )
  )),
  'endings', json((
    SELECT json_group_array(json_object(
      'expired', json(iif(what = 'expire', 'true', 'false')), 'at', at, 'why', ifnull(open ->> 'why', ''),
      'act', json_object('number', number, 'day', day, 'hash', hash)
    ))
    FROM (
      SELECT number, day, hash, at, what, open FROM act
      WHERE what IN ('withdraw', 'expire') AND json_valid(open)
        AND subject = (SELECT 'posting ' || substr(path, 2) FROM posting_address WHERE id = p.id)
      ORDER BY number DESC
    )
  )),
  'documents', json((
    SELECT json_group_array(json_object(
      'id', id, 'title', title, 'file_name', file_name, 'number', number, 'digest', digest,
      'versions', json(versions)
    ))
    FROM (
      SELECT d.*, v.versions FROM document d JOIN document_versions v ON v.id = d.id
      WHERE d.posting_id = p.id AND d.position IS NOT NULL ORDER BY d.position
    )
  )),
  'began', (SELECT at FROM act ORDER BY number LIMIT 1),
  'head', (
    SELECT json_object('number', number, 'hash', hash) FROM act ORDER BY number DESC LIMIT 1
  )
)) AS json
FROM posting p LEFT JOIN agency a ON a.id = p.agency_id
WHERE p.id = ?1
