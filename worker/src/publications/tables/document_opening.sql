INSERT INTO opening (subject, views, downloads, points, votes)
SELECT 'document-' || d.id, j.value ->> 'views', j.value ->> 'downloads', 0, 0
FROM json_each(?1) j
JOIN posting p ON p.source_key = j.value ->> 'key'
JOIN document d ON d.posting_id = p.id AND d.file_name = j.value ->> 'file_name'
WHERE true
ON CONFLICT DO UPDATE SET views = excluded.views, downloads = excluded.downloads
