INSERT INTO person (email, name, office, passphrase, created_at)
SELECT email, ?2, office, ?3, ?4 FROM invitation WHERE hash = ?1
ON CONFLICT (email) DO UPDATE SET name = excluded.name, passphrase = excluded.passphrase
