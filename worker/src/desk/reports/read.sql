WITH own AS MATERIALIZED (
  SELECT a.id, a.slug, a.name FROM agency a
  WHERE EXISTS (SELECT 1 FROM json_each(?1) g WHERE g.value IN ('*', a.slug))
),
matched AS MATERIALIZED (
  SELECT p.id, p.publish_at, p.kind, p.edition, p.withdrawn_at
  FROM posting p INDEXED BY posting_reported
  WHERE p.publish_at >= ?2 AND p.publish_at < ?3
    AND (p.agency_id IN (SELECT id FROM own) OR EXISTS (
      SELECT 1 FROM json_each(?1) g WHERE g.value = '*'
    ))
    AND (?4 = '' OR p.agency_id = (SELECT a.id FROM agency a WHERE a.slug = ?4))
    AND (?5 = '' OR p.kind = ?5)
    AND (?6 = '' OR EXISTS (
      SELECT 1 FROM edition e INDEXED BY edition_reported
      WHERE e.posting_id = p.id AND (
        instr(', ' || e.who || ', ', ', ' || ?6 || ', ') > 0 OR ?6 IN (e.approver, e.confirmed_by)
      )
    ))
)
SELECT json_object(
  'lines', (
    SELECT json_group_array(json(line)) FROM (
      SELECT l.line FROM (
        SELECT id, publish_at FROM matched ORDER BY publish_at DESC, id DESC LIMIT ?7 OFFSET ?8
      ) m JOIN report_line l ON l.id = m.id
      ORDER BY m.publish_at DESC, m.id DESC
    )
  ),
  'total', (SELECT count(*) FROM matched),
  'corrected', (SELECT count(*) FROM matched WHERE edition > 1),
  'withdrawn', (SELECT count(*) FROM matched WHERE withdrawn_at IS NOT NULL),
  'months', (
    SELECT json_group_array(json_array(month, kind, number)) FROM (
      -- Vietnam's months, counted from the first of year 0. What is undated is in none.
      SELECT
        strftime('%Y', publish_at + 25200, 'unixepoch') * 12
          + strftime('%m', publish_at + 25200, 'unixepoch') - 1 AS month,
        kind, count(*) AS number
      FROM matched WHERE publish_at > 0 GROUP BY 1, 2
    )
  ),
  'views', ifnull((
    SELECT sum(t.count) FROM matched m
    JOIN tally t ON t.subject = 'posting-' || m.id AND t.what = 'view'
  ), 0) + ifnull((
    SELECT sum(o.views) FROM matched m JOIN opening o ON o.subject = 'posting-' || m.id
  ), 0),
  'downloads', ifnull((
    SELECT sum(t.count) FROM matched m JOIN document d ON d.posting_id = m.id
    JOIN tally t ON t.subject = 'document-' || d.id AND t.what = 'download'
  ), 0) + ifnull((
    SELECT sum(o.downloads) FROM matched m JOIN document d ON d.posting_id = m.id
    JOIN opening o ON o.subject = 'document-' || d.id
  ), 0) + ifnull((
    SELECT sum(o.downloads) FROM matched m JOIN opening o ON o.subject = 'posting-' || m.id
  ), 0),
  'agencies', (
    SELECT json_group_array(json_object('slug', slug, 'name', name)) FROM (
      SELECT o.slug, o.name FROM own o
      WHERE EXISTS (SELECT 1 FROM posting p WHERE p.agency_id = o.id)
      ORDER BY o.name
    )
  ),
  -- Who wrote, approved, confirmed: each combination once.
  'people', (
    SELECT json_group_array(json_array(who, approver, confirmed_by)) FROM (
      SELECT DISTINCT e.who, e.approver, e.confirmed_by
      FROM edition e INDEXED BY edition_reported
      WHERE EXISTS (SELECT 1 FROM json_each(?1) g WHERE g.value = '*')
        OR e.posting_id IN (SELECT p.id FROM posting p WHERE p.agency_id IN (SELECT id FROM own))
    )
  )
) AS json
