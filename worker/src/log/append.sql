INSERT INTO act (number, prev, hash, at, day, what, subject, person_id, open, sealed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
