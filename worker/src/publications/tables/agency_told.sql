UPDATE agency SET
  name = j.value ->> 'name', digest = j.value ->> 'digest', address = j.value ->> 'address',
  phone = j.value ->> 'phone', email = j.value ->> 'email', hours = j.value ->> 'hours',
  website = j.value ->> 'website', about = j.value ->> 'about', ended_at = j.value ->> 'ended',
  successor_id = (SELECT s.id FROM agency s WHERE s.key = j.value ->> 'successor')
FROM json_each(?1) j
WHERE agency.key = j.value ->> 'key'
