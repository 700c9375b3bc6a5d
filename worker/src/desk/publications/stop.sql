UPDATE draft SET state = 'returned', comment = ?2, publish_at = NULL
WHERE posting_id = ?1 AND state IN ('submitted', 'scheduled')
