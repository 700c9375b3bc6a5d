DELETE FROM procedure_agency WHERE (posting_id, teller) IN (
  SELECT p.id, j.value ->> 'teller'
  FROM json_each(?1) j JOIN posting p ON p.source_key = j.value ->> 'key'
)
