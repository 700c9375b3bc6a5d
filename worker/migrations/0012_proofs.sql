-- The list of an act's editions, in the order it is told, without a look at their contents: a list of
-- procedures loads thousands at once.
CREATE INDEX edition_line ON edition (act, posting_id, number, digest);
