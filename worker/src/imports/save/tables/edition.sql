INSERT INTO edition (posting_id, number, at, who, note, content)
SELECT p.id, p.edition, ?2, 'import', j.value ->> 'note', j.value ->> 'content'
FROM json_each(?1) j JOIN posting p ON p.source_key = j.value ->> 'key'
