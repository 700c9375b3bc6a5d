-- Two names may be one by now.
INSERT INTO procedure_agency (posting_id, teller, role, position, agency_id)
SELECT p.id, j.value ->> 'teller', j.value ->> 'role', min(j.value ->> 'position'), a.id
FROM json_each(?1) j
JOIN posting p ON p.source_key = j.value ->> 'key'
JOIN agency_known a ON a.key = j.value ->> 'agency'
GROUP BY p.id, j.value ->> 'teller', j.value ->> 'role', a.id
