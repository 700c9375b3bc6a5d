SELECT json_object(
  'id', id, 'name', name, 'passphrase', passphrase, 'totp', totp, 'totp_step', totp_step,
  'recovery', json(recovery)
) AS json
FROM person WHERE email = ?1 AND passphrase <> '' AND disabled_at IS NULL
