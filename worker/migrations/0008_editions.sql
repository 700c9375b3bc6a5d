-- SHA-256 of an edition's content: a file that is loaded again after a newer one is known by it.
ALTER TABLE edition ADD COLUMN digest TEXT NOT NULL DEFAULT '';
