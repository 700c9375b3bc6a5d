SELECT json_array(id, begun_at) AS json FROM upload
WHERE draft_id = ?1 AND person_id = ?2 AND file_name = ?3 AND size = ?4 AND mark = ?5
