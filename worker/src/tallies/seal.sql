INSERT INTO sealed (batch)
SELECT json_group_array(json_array(subject, what, day, delta)) FROM outbox HAVING count(*) > 0;
DELETE FROM outbox;
