-- A file that still has the old name of an agency that was renamed does not rename it back.
UPDATE agency SET
  name = iif(agency.key = j.value ->> 'key', j.value ->> 'name', agency.name),
  digest = j.value ->> 'digest', address = j.value ->> 'address',
  phone = j.value ->> 'phone', email = j.value ->> 'email', hours = j.value ->> 'hours',
  website = j.value ->> 'website', about = j.value ->> 'about', ended_at = j.value ->> 'ended',
  successor_id = (SELECT s.id FROM agency_known s WHERE s.key = j.value ->> 'successor')
FROM json_each(?1) j
WHERE agency.id = (SELECT k.id FROM agency_known k WHERE k.key = j.value ->> 'key')
