-- Reading goes through views: each gives one JSON object a row, so that a page is one question.
CREATE VIEW posting_tally AS
SELECT
  p.id,
  json_object(
    'counted', (
      SELECT json_group_object(what, count) FROM tally WHERE subject = 'posting-' || p.id
    ),
    'opening', (
      SELECT json_object('views', views, 'downloads', downloads, 'points', points, 'votes', votes)
      FROM opening WHERE subject = 'posting-' || p.id
    ),
    -- A posting's downloads are those of its documents.
    'downloads', (
      SELECT sum(t.count) FROM document d
      JOIN tally t ON t.subject = 'document-' || d.id AND t.what = 'download'
      WHERE d.posting_id = p.id
    ),
    'opening_downloads', (
      SELECT sum(o.downloads) FROM document d JOIN opening o ON o.subject = 'document-' || d.id
      WHERE d.posting_id = p.id
    )
  ) AS tally
FROM posting p;

CREATE VIEW document_tally AS
SELECT
  d.id,
  json_object(
    'counted', (
      SELECT json_group_object(what, count) FROM tally WHERE subject = 'document-' || d.id
    ),
    'opening', (
      SELECT json_object('views', views, 'downloads', downloads, 'points', points, 'votes', votes)
      FROM opening WHERE subject = 'document-' || d.id
    )
  ) AS tally
FROM document d;

CREATE VIEW document_json AS
SELECT
  d.id,
  d.posting_id,
  d.position,
  json_object(
    'id', d.id, 'title', d.title, 'file_name', d.file_name, 'number', d.number,
    'signer', d.signer, 'signed', d.signed, 'media_type', d.media_type, 'size', d.size,
    'digest', d.digest, 'tally', json((SELECT t.tally FROM document_tally t WHERE t.id = d.id))
  ) AS document
FROM document d;

CREATE VIEW posting_line AS
SELECT
  p.id,
  p.kind,
  p.publish_at,
  p.expires_at,
  p.withdrawn_at,
  p.featured,
  c.id AS category_id,
  json_object(
    'id', p.id, 'kind', p.kind, 'slug', p.slug, 'title', p.title, 'lead', p.lead,
    'posted', CASE WHEN p.dated THEN p.publish_at END, 'category', ifnull(c.name, ''),
    'picture', json(p.picture), 'tally', json((SELECT t.tally FROM posting_tally t WHERE t.id = p.id)),
    'documents', (
      SELECT count(*) FROM document d WHERE d.posting_id = p.id AND d.position IS NOT NULL
    )
  ) AS line
FROM posting p
LEFT JOIN article a ON a.posting_id = p.id
LEFT JOIN category c ON c.id = a.category_id;
