-- Every file a document has been. A document that is replaced keeps its address and its counts; each of
-- its versions keeps its bytes (the bucket's keys are digests) and has counts of its own, under the
-- subject `version-34-` and the first 16 digits of its digest.
CREATE TABLE document_version (
  document_id INTEGER NOT NULL REFERENCES document (id),
  -- SHA-256 of the bytes, and the file's key in the bucket.
  digest TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  -- When it was first posted.
  since INTEGER NOT NULL,
  -- When another took its place; NULL for the document's present file.
  until INTEGER,
  PRIMARY KEY (document_id, digest)
) WITHOUT ROWID;

-- What editions tell of files that were replaced before there was this table.
INSERT INTO document_version (document_id, digest, media_type, size, since, until)
SELECT
  t.document_id, t.digest, t.media_type, t.size, min(t.at),
  CASE WHEN t.digest <> t.present THEN max(CASE WHEN t.next <> t.digest THEN t.next_at END) END
FROM (
  SELECT
    d.id AS document_id, d.digest AS present, e.at,
    f.value ->> '$.digest' AS digest, f.value ->> '$.media_type' AS media_type,
    f.value ->> '$.size' AS size,
    lead(f.value ->> '$.digest') OVER later AS next, lead(e.at) OVER later AS next_at
  FROM document d
  JOIN edition e ON e.posting_id = d.posting_id
  JOIN json_each(e.content, '$.content.documents') f ON f.value ->> '$.file_name' = d.file_name
  WINDOW later AS (PARTITION BY d.id ORDER BY e.number)
) t
WHERE t.digest <> ''
GROUP BY t.document_id, t.digest;

INSERT INTO document_version (document_id, digest, media_type, size, since)
SELECT d.id, d.digest, d.media_type, d.size, p.publish_at
FROM document d JOIN posting p ON p.id = d.posting_id
WHERE true
ON CONFLICT DO NOTHING;

-- Whatever was counted for a document that was never replaced was counted for its one version. How the
-- counts of others are to be parted nobody knows: their versions' begin now.
INSERT INTO tally (subject, what, count)
SELECT 'version-' || v.document_id || '-' || substr(v.digest, 1, 16), t.what, t.count
FROM document_version v
JOIN tally t ON t.subject = 'document-' || v.document_id AND t.what = 'download'
GROUP BY v.document_id HAVING count(*) = 1;

INSERT INTO tally_day (day, subject, what, count)
SELECT t.day, 'version-' || v.document_id || '-' || substr(v.digest, 1, 16), t.what, t.count
FROM tally_day t
JOIN document_version v ON v.document_id = CAST(substr(t.subject, 10) AS INTEGER)
WHERE t.subject LIKE 'document-%' AND t.what = 'download'
GROUP BY t.day, v.document_id HAVING count(*) = 1;

-- What is told of versions. One that was replaced before its posting appeared was never public.
CREATE VIEW document_version_told AS
SELECT
  v.document_id, d.posting_id, v.digest, v.media_type, v.size,
  max(v.since, p.publish_at) AS since,
  CASE WHEN v.digest <> d.digest THEN v.until END AS until,
  'version-' || v.document_id || '-' || substr(v.digest, 1, 16) AS subject
FROM document_version v
JOIN document d ON d.id = v.document_id
JOIN posting p ON p.id = d.posting_id
WHERE v.digest = d.digest OR v.until IS NULL OR v.until >= p.publish_at;

-- A document's versions, the present one first, then those before it, newest first.
CREATE VIEW document_versions AS
SELECT
  d.id,
  (
    SELECT json_group_array(json_object(
      'digest', digest, 'media_type', media_type, 'size', size, 'since', since, 'until', until,
      'downloads', downloads
    ))
    FROM (
      SELECT v.*, ifnull(t.count, 0) AS downloads
      FROM document_version_told v
      LEFT JOIN tally t ON t.subject = v.subject AND t.what = 'download'
      WHERE v.document_id = d.id
      ORDER BY v.digest <> d.digest, v.until DESC, v.since DESC
    )
  ) AS versions
FROM document d;

DROP VIEW document_json;
CREATE VIEW document_json AS
SELECT
  d.id,
  d.posting_id,
  d.position,
  json_object(
    'id', d.id, 'title', d.title, 'file_name', d.file_name, 'number', d.number,
    'signer', d.signer, 'signed', d.signed, 'media_type', d.media_type, 'size', d.size,
    'digest', d.digest, 'tally', json((SELECT t.tally FROM document_tally t WHERE t.id = d.id)),
    'versions', json((SELECT v.versions FROM document_versions v WHERE v.id = d.id))
  ) AS document
FROM document d;
