SELECT json_group_array(json_object('subject', subject, 'at', expires_at)) AS json FROM (
  SELECT 'posting ' || substr(n.path, 2) AS subject, p.expires_at
  FROM posting p JOIN posting_address n ON n.id = p.id
  WHERE p.expires_at > ?1 AND p.expires_at <= ?2 AND p.publish_at < p.expires_at
    AND p.withdrawn_at IS NULL
    -- One that was over before it came here never left this board.
    AND EXISTS (SELECT 1 FROM edition e WHERE e.posting_id = p.id AND e.at < p.expires_at)
    AND NOT EXISTS (
      SELECT 1 FROM act
      WHERE act.subject = 'posting ' || substr(n.path, 2) AND act.what = 'expire' AND act.at >= p.expires_at
    )
  ORDER BY p.expires_at, p.id LIMIT ?3
)
