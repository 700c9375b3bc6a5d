-- A list of what has a record: name, dates, files and withdrawal stay as the record told them.
UPDATE posting SET digest = j.value ->> 'digest', updated_at = ?2, edition = edition + 1
FROM json_each(?1) j WHERE posting.source_key = j.value ->> 'key'
