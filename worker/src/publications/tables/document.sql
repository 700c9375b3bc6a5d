INSERT INTO document (
  posting_id, position, file_name, title, number, signer, signed, media_type, size, digest
)
SELECT
  p.id, j.value ->> 'position', j.value ->> 'file_name', j.value ->> 'title',
  j.value ->> 'number', j.value ->> 'signer', j.value ->> 'signed', j.value ->> 'media_type',
  j.value ->> 'size', j.value ->> 'digest'
FROM json_each(?1) j JOIN posting p ON p.source_key = j.value ->> 'key' WHERE true
-- Replacing a file keeps its address and its counts; each version has counts of its own besides.
ON CONFLICT (posting_id, file_name) DO UPDATE SET
  position = excluded.position, title = excluded.title, number = excluded.number,
  signer = excluded.signer, signed = excluded.signed, media_type = excluded.media_type,
  size = excluded.size, digest = excluded.digest
