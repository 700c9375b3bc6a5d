INSERT INTO exam_notice (notice_id, exam_slug, stage, title)
SELECT p.id, j.value ->> 'exam', j.value ->> 'stage', j.value ->> 'title'
FROM json_each(?1) j JOIN posting p ON p.source_key = j.value ->> 'key' WHERE true
ON CONFLICT DO UPDATE SET
  exam_slug = excluded.exam_slug, stage = excluded.stage, title = excluded.title
