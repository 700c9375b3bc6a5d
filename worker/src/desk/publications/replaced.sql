-- Whose posting stands at the address ?1, and whether it is ?2.
SELECT json_object('agency', a.slug, 'own', json(iif(p.id = ?2, 'true', 'false'))) AS json
FROM posting p JOIN posting_address n ON n.id = p.id LEFT JOIN agency a ON a.id = p.agency_id
WHERE n.path = ?1
