SELECT json_quote(kind) AS json FROM posting
WHERE id = ?1 AND publish_at <= ?2 AND withdrawn_at IS NULL
  AND (expires_at IS NULL OR expires_at > ?2)
