UPDATE board SET edition = edition + 1 WHERE EXISTS (
  SELECT 1 FROM posting
  WHERE publish_at > ?1 AND publish_at <= ?2 OR expires_at > ?1 AND expires_at <= ?2
)
