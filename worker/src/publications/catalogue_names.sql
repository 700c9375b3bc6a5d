-- The board's edition is raised by this very transaction.
INSERT INTO catalogue (part, version, content)
SELECT 0, (SELECT edition + 1 FROM board), json_object(
  'fields', (
    SELECT json_group_object(id, json_object('slug', slug, 'name', name)) FROM field
    WHERE id IN (SELECT field_id FROM procedure_field_told)
  ),
  'agencies', (
    SELECT json_group_object(id, json_object('slug', slug, 'name', name)) FROM agency
    WHERE id IN (SELECT agency_id FROM procedure_agency_told WHERE role = 'carries_out')
  ),
  -- Procedures that appear, expire and are carried out alike, counted together.
  'strata', (
    SELECT json_group_array(json_array(publish_at, expires_at, levels, number)) FROM (
      SELECT p.publish_at, p.expires_at, r.levels, count(*) AS number
      FROM posting p JOIN procedure r ON r.posting_id = p.id
      WHERE p.withdrawn_at IS NULL
      GROUP BY p.publish_at, p.expires_at, r.levels
    )
  )
)
