-- What the log calls a posting.
CREATE VIEW posting_subject AS SELECT id, 'posting ' || CASE kind
  WHEN 'article' THEN 'tin-tuc' WHEN 'notice' THEN 'thong-bao' WHEN 'procedure' THEN 'thu-tuc'
  WHEN 'meeting' THEN 'hop' ELSE 'tuyen-dung'
END || '/' || slug AS subject FROM posting;
