UPDATE posting SET digest = j.value ->> 'digest'
FROM json_each(?1) j WHERE posting.source_key = j.value ->> 'key'
