UPDATE draft SET
  content = ?3, folded = ?4, title = ?5, note = ?6, agency_id = ?7, version = version + 1,
  updated_at = ?8, updated_by = ?9, state = iif(state = 'returned', 'draft', state),
  hands = iif(
    EXISTS (SELECT 1 FROM json_each(hands) h WHERE h.value = ?9), hands,
    -- D1's numbers are JavaScript's.
    json_insert(hands, '$[#]', CAST(?9 AS INTEGER))
  )
-- Not what was approved meanwhile.
WHERE id = ?1 AND version = ?2 AND state = ?10
RETURNING CAST(version AS TEXT) AS json
