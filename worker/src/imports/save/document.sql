INSERT INTO document (
  posting_id, position, file_name, title, number, signer, signed, media_type, size, digest
)
SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 FROM posting WHERE source_key = ?1
-- Replacing a file keeps its address and its counts.
ON CONFLICT (posting_id, file_name) DO UPDATE SET
  position = excluded.position, title = excluded.title, number = excluded.number,
  signer = excluded.signer, signed = excluded.signed, media_type = excluded.media_type,
  size = excluded.size, digest = excluded.digest
