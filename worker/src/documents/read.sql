SELECT json_object(
  'document', json(d.document), 'kind', p.kind, 'slug', p.slug, 'title', p.title,
  'posted', CASE WHEN p.dated THEN p.publish_at END, 'expires_at', p.expires_at,
  'withdrawn_at', p.withdrawn_at, 'withdrawn_why', p.withdrawn_why
) AS json
FROM document_json d
JOIN posting p ON p.id = d.posting_id
-- What was withdrawn before it came has never been here.
WHERE d.id = ?1 AND p.publish_at <= ?2 AND p.publish_at <= ifnull(p.withdrawn_at, ?2)
