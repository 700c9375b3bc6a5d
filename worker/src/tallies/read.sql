SELECT json_object(
  'settled', (SELECT max(seq) FROM settled WHERE shard = ?2),
  'lines', json((
    SELECT json_group_array(json_object(
      'subject', s.value,
      'row', json(CASE
        WHEN s.value = 'site' THEN (
          SELECT json_object('counted', json((
            SELECT json_group_object(what, count) FROM tally WHERE subject = 'site'
          )))
        )
        -- Only what is posted now: neither drafts of the future nor what was withdrawn.
        WHEN s.value LIKE 'posting-%' THEN (
          SELECT t.tally FROM posting p JOIN posting_tally t ON t.id = p.id
          WHERE p.id = CAST(substr(s.value, 9) AS INTEGER)
            AND p.publish_at <= ?3 AND p.withdrawn_at IS NULL
            AND (p.expires_at IS NULL OR p.expires_at > ?3)
        )
        WHEN s.value LIKE 'version-%' THEN (
          SELECT json_object('counted', json((
            SELECT json_group_object(what, count) FROM tally WHERE subject = s.value
          )))
          FROM document_version_told v JOIN posting p ON p.id = v.posting_id
          WHERE v.document_id = CAST(substr(s.value, 9) AS INTEGER) AND v.subject = s.value
            AND p.publish_at <= ?3 AND p.withdrawn_at IS NULL
            AND (p.expires_at IS NULL OR p.expires_at > ?3)
        )
        ELSE (
          SELECT t.tally FROM document d
          JOIN posting p ON p.id = d.posting_id
          JOIN document_tally t ON t.id = d.id
          WHERE d.id = CAST(substr(s.value, 10) AS INTEGER)
            AND p.publish_at <= ?3 AND p.withdrawn_at IS NULL
            AND (p.expires_at IS NULL OR p.expires_at > ?3)
        )
      END)
    ))
    FROM json_each(?1) s
  ))
) AS json
