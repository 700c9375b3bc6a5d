-- Fails when the account is no longer what was looked at: a code was used up, a passphrase changed meanwhile.
UPDATE person SET name = NULL
WHERE id = ?1 AND (
  disabled_at IS NOT NULL OR passphrase <> ?2 OR totp IS NOT ?3 OR totp_step IS NOT ?4 OR recovery <> ?5
)
