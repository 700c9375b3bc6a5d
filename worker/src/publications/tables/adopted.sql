UPDATE posting SET source_key = j.value ->> 'key'
FROM json_each(?1) j WHERE posting.source_key = j.value ->> 'before'
