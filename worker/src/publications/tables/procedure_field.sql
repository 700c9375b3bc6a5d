-- Two names may be one by now.
INSERT INTO procedure_field (posting_id, teller, position, field_id)
SELECT p.id, j.value ->> 'teller', min(j.value ->> 'position'), f.id
FROM json_each(?1) j
JOIN posting p ON p.source_key = j.value ->> 'key'
JOIN field_known f ON f.key = j.value ->> 'field'
GROUP BY p.id, j.value ->> 'teller', f.id
