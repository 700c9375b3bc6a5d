-- Public acts in words: those with numbers above ?1 up to ?2; what is posted after ?3, or was withdrawn
-- before it was posted, is not named.
SELECT json_object(
  'total', (SELECT count(*) FROM act WHERE number > ?1 AND number <= ?2 AND open <> ''),
  'lines', json((
    SELECT json_group_array(json_object(
      'number', number, 'hash', hash, 'open', open, 'named', json(iif(
        what IN ('withdraw', 'expire'),
        (
          SELECT json_group_array(json_object(
            'posting', p.id, 'edition', p.edition, 'kind', p.kind, 'slug', p.slug, 'title', p.title
          ))
          FROM posting p JOIN posting_address n ON n.id = p.id
          WHERE p.publish_at <= min(?3, ifnull(p.withdrawn_at, ?3))
            AND p.slug = substr(subject, instr(subject, '/') + 1)
            AND 'posting ' || substr(n.path, 2) = subject
        ),
        (
          SELECT json_group_array(json_object(
            'posting', id, 'edition', number, 'kind', kind, 'slug', slug, 'title', title
          ))
          FROM (
            SELECT p.id, e.number, p.kind, p.slug, p.title
            FROM edition e JOIN posting p ON p.id = e.posting_id
            WHERE e.act = a.number AND p.publish_at <= min(?3, ifnull(p.withdrawn_at, ?3))
            ORDER BY e.posting_id, e.number LIMIT ?4
          )
        )
      ))
    ))
    FROM (
      SELECT number, hash, open, what, subject FROM act
      WHERE number > ?1 AND number <= ?2 AND open <> ''
      ORDER BY number LIMIT ?5 OFFSET ?6
    ) a
  ))
) AS json
