-- What another file has taken the place of.
UPDATE document_version SET until = ?2
WHERE until IS NULL AND document_id IN (
  SELECT d.id
  FROM json_each(?1) j
  JOIN posting p ON p.source_key = j.value ->> 'key'
  JOIN document d ON d.posting_id = p.id
) AND digest <> (SELECT d.digest FROM document d WHERE d.id = document_id)
