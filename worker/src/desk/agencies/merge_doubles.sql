-- A procedure that names both keeps one of them.
DELETE FROM procedure_agency
WHERE agency_id = (SELECT a.id FROM agency a WHERE a.slug = ?1) AND EXISTS (
  SELECT 1 FROM procedure_agency t
  WHERE t.posting_id = procedure_agency.posting_id AND t.teller = procedure_agency.teller
    AND t.role = procedure_agency.role
    AND t.agency_id = (SELECT b.id FROM agency b WHERE b.slug = ?2)
)
