SELECT json_object(
  'id', u.id, 'draft', u.draft_id, 'file_name', u.file_name, 'size', u.size,
  'multipart', u.multipart,
  'parts', (
    SELECT json_group_array(json_object('part', part, 'etag', etag, 'size', size))
    FROM (SELECT * FROM upload_part WHERE upload_id = u.id ORDER BY part)
  )
) AS json
FROM upload u WHERE u.id = ?1 AND u.person_id = ?2
