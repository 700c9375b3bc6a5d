DELETE FROM exam_notice WHERE notice_id IN (
  SELECT p.id FROM json_each(?1) j JOIN posting p ON p.source_key = j.value ->> 'key'
)
