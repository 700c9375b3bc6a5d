-- Where a posting stands, as `Kind::path` has it; the log calls it by that without the first stroke.
CREATE VIEW posting_address AS SELECT id, '/' || CASE kind
  WHEN 'article' THEN 'tin-tuc' WHEN 'notice' THEN 'thong-bao' WHEN 'procedure' THEN 'thu-tuc'
  WHEN 'meeting' THEN 'hop' ELSE 'tuyen-dung'
END || '/' || slug AS path FROM posting;
