-- A list or a record of what is there: dates, files and withdrawal stay.
UPDATE posting SET
  digest = j.value ->> 'digest', title = j.value ->> 'title', agency = j.value ->> 'agency',
  agency_id = (SELECT a.id FROM agency_known a WHERE a.key = j.value ->> 'agency_key'),
  folded = j.value ->> 'folded', updated_at = ?2, edition = edition + 1
FROM json_each(?1) j WHERE posting.source_key = j.value ->> 'key'
