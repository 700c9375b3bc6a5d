SELECT json_group_array(json(line)) AS json FROM (
  SELECT l.line FROM (
    SELECT p.id, p.publish_at FROM posting p INDEXED BY posting_reported
    WHERE p.publish_at >= ?2 AND p.publish_at < ?3
      AND (EXISTS (SELECT 1 FROM json_each(?1) g WHERE g.value = '*') OR p.agency_id IN (
        SELECT a.id FROM agency a JOIN json_each(?1) g ON g.value = a.slug
      ))
      AND (?4 = '' OR p.agency_id = (SELECT a.id FROM agency a WHERE a.slug = ?4))
      AND (?5 = '' OR p.kind = ?5)
      AND (?6 = '' OR EXISTS (
        SELECT 1 FROM edition e INDEXED BY edition_reported
        WHERE e.posting_id = p.id AND (
          instr(', ' || e.who || ', ', ', ' || ?6 || ', ') > 0
          OR ?6 IN (e.approver, e.confirmed_by)
        )
      ))
      AND (?8 = 0 OR (p.publish_at, p.id) < (
        SELECT a.publish_at, a.id FROM posting a WHERE a.id = ?8
      ))
    ORDER BY p.publish_at DESC, p.id DESC LIMIT ?7
  ) m JOIN report_line l ON l.id = m.id
  ORDER BY m.publish_at DESC, m.id DESC
)
