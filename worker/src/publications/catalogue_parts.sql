INSERT INTO catalogue (part, version, content)
SELECT 1 + place / 1000, (SELECT edition + 1 FROM board), json_group_array(json(item)) FROM (
  SELECT
    row_number() OVER (ORDER BY p.id) - 1 AS place,
    json_array(
      p.id, r.code, p.title, p.publish_at, p.expires_at, r.levels, r.scope,
      (SELECT json_group_array(t.field_id) FROM procedure_field_told t WHERE t.posting_id = p.id),
      (
        SELECT json_group_array(t.agency_id) FROM procedure_agency_told t
        WHERE t.posting_id = p.id AND t.role = 'carries_out'
      )
    ) AS item
  FROM posting p JOIN procedure r ON r.posting_id = p.id
  WHERE p.withdrawn_at IS NULL
)
GROUP BY place / 1000
