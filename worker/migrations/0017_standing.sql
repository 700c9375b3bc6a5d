-- The edition on the board that whoever approved a scheduled draft compared it with; NULL for a new posting.
ALTER TABLE draft ADD COLUMN seen INTEGER;
