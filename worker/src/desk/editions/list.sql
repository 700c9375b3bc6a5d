SELECT json_object(
  'posting', p.id, 'kind', p.kind, 'slug', p.slug, 'title', p.title, 'agency', p.agency,
  'agency_slug', a.slug, 'publish_at', p.publish_at, 'expires_at', p.expires_at,
  'withdrawn_at', p.withdrawn_at, 'withdrawn_why', p.withdrawn_why,
  'editions', (
    SELECT json_group_array(json_object(
      'number', number, 'at', at, 'who', who, 'approver', approver, 'note', note,
      'digest', digest, 'override_why', override_why, 'confirmed_by', confirmed_by
    ))
    FROM (SELECT * FROM edition WHERE posting_id = p.id ORDER BY number DESC)
  ),
  'documents', json((
    SELECT json_group_array(json_object(
      'id', id, 'title', title, 'file_name', file_name, 'versions', json(versions)
    ))
    FROM (
      SELECT d.id, d.title, d.file_name, v.versions
      FROM document d JOIN document_versions v ON v.id = d.id
      WHERE d.posting_id = p.id ORDER BY d.position IS NULL, d.position, d.id
    )
  )),
  'draft', (
    SELECT d.id FROM draft d
    WHERE d.posting_id = p.id AND d.state NOT IN ('published', 'dropped')
  ),
  'views', ifnull((
    SELECT count FROM tally WHERE subject = 'posting-' || p.id AND what = 'view'
  ), 0) + ifnull((SELECT views FROM opening WHERE subject = 'posting-' || p.id), 0),
  'downloads', ifnull((
    SELECT sum(t.count) FROM document d
    JOIN tally t ON t.subject = 'document-' || d.id AND t.what = 'download'
    WHERE d.posting_id = p.id
  ), 0) + ifnull((
    SELECT sum(o.downloads) FROM document d JOIN opening o ON o.subject = 'document-' || d.id
    WHERE d.posting_id = p.id
  ), 0)
) AS json
FROM posting p LEFT JOIN agency a ON a.id = p.agency_id
WHERE p.id = ?1
