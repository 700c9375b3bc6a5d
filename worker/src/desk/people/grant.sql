INSERT INTO person_role (person_id, role, agency_id)
SELECT p.id, g.value ->> 'role', a.id
FROM person p, json_each(?2) g
LEFT JOIN agency a ON a.slug = g.value ->> 'agency'
-- A role in an agency that is not there is no role in all.
WHERE p.email = ?1 AND (g.value ->> 'agency' IS NULL OR a.id IS NOT NULL)
ON CONFLICT DO NOTHING
