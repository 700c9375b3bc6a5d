-- What acts ?1 to ?2 posted, behind the first ?3; `shown` unless it is to appear after ?5 or was
-- withdrawn before it did.
SELECT json_group_array(json_object(
  'act', act, 'posting', posting_id, 'edition', number, 'digest', digest, 'kind', kind, 'slug', slug,
  'shown', json(iif(publish_at <= min(?5, ifnull(withdrawn_at, ?5)), 'true', 'false'))
)) AS json
FROM (
  SELECT e.act, e.posting_id, e.number, e.digest, p.kind, p.slug, p.publish_at, p.withdrawn_at
  FROM edition e JOIN posting p ON p.id = e.posting_id
  WHERE e.act >= ?1 AND e.act <= ?2
  ORDER BY e.act, e.posting_id, e.number LIMIT ?4 OFFSET ?3
)
