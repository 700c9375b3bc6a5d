INSERT INTO posting (
  kind, slug, source_key, digest, title, lead, body, agency, agency_id, folded, picture, featured,
  publish_at, dated, updated_at, expires_at, withdrawn_at, withdrawn_why
)
SELECT
  value ->> 'kind', value ->> 'slug', value ->> 'key', value ->> 'digest', value ->> 'title',
  value ->> 'lead', value ->> 'body', value ->> 'agency',
  (SELECT a.id FROM agency_known a WHERE a.key = value ->> 'agency_key'),
  value ->> 'folded', value ->> 'picture', value ->> 'featured',
  value ->> 'publish_at', value ->> 'dated', value ->> 'updated', value ->> 'expires',
  value ->> 'withdrawn_at', value ->> 'withdrawn_why'
FROM json_each(?1) WHERE true
ON CONFLICT (source_key) DO UPDATE SET
  digest = excluded.digest, title = excluded.title, lead = excluded.lead, body = excluded.body,
  agency = excluded.agency, agency_id = excluded.agency_id, folded = excluded.folded,
  picture = excluded.picture, featured = excluded.featured,
  publish_at = excluded.publish_at, dated = excluded.dated,
  updated_at = ifnull(excluded.updated_at, ?2),
  expires_at = excluded.expires_at,
  withdrawn_at = excluded.withdrawn_at, withdrawn_why = excluded.withdrawn_why,
  edition = posting.edition + 1
