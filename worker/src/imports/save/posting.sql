INSERT INTO posting (
  kind, slug, source_key, digest, title, lead, body, agency, folded, picture, featured,
  publish_at, dated, updated_at, expires_at, withdrawn_at, withdrawn_why
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
ON CONFLICT (source_key) DO UPDATE SET
  digest = excluded.digest, title = excluded.title, lead = excluded.lead, body = excluded.body,
  agency = excluded.agency, folded = excluded.folded, picture = excluded.picture,
  featured = excluded.featured,
  -- Without a date, a posting keeps the moment it first came.
  publish_at = CASE WHEN ?19 THEN excluded.publish_at ELSE posting.publish_at END,
  dated = excluded.dated,
  updated_at = ifnull(excluded.updated_at, ?18),
  expires_at = excluded.expires_at,
  withdrawn_at = excluded.withdrawn_at, withdrawn_why = excluded.withdrawn_why,
  edition = posting.edition + 1
