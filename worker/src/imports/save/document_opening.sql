INSERT INTO opening (subject, views, downloads, points, votes)
SELECT 'document-' || d.id, ?3, ?4, 0, 0
FROM document d JOIN posting p ON p.id = d.posting_id
WHERE p.source_key = ?1 AND d.file_name = ?2
ON CONFLICT DO UPDATE SET views = excluded.views, downloads = excluded.downloads
