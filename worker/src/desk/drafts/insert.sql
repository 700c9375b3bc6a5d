INSERT INTO draft (
  kind, posting_id, agency_id, content, title, folded, state, author_id, hands, created_at,
  updated_at, updated_by
)
VALUES (
  ?1, ?2, (SELECT id FROM agency_known WHERE key = ?3), ?4, ?5, ?6, 'draft', ?7, '[]', ?8, ?8, ?7
)
