-- Reports: what was posted when, by whom, read how often.

-- All that totals by month, kind and agency are made of, without the postings' texts.
CREATE INDEX posting_reported ON posting (
  publish_at DESC, id DESC, kind, agency_id, edition, withdrawn_at
);
-- What reports tell of editions, without their contents.
CREATE INDEX edition_reported ON edition (
  posting_id, number, at, who, approver, confirmed_by, override_why, note
);

CREATE VIEW report_line AS
SELECT
  p.id,
  json_object(
    'id', p.id, 'kind', p.kind, 'slug', p.slug, 'title', p.title, 'agency', p.agency,
    'number', ifnull((
      SELECT d.number FROM document d
      WHERE d.posting_id = p.id AND d.position IS NOT NULL AND d.number <> ''
      ORDER BY d.position LIMIT 1
    ), ''),
    'posted', CASE WHEN p.dated THEN p.publish_at END, 'expires', p.expires_at,
    'withdrawn', json(CASE WHEN p.withdrawn_at IS NOT NULL THEN json_object(
      'since', p.withdrawn_at, 'why', p.withdrawn_why
    ) END),
    'editions', p.edition,
    'first', json((
      SELECT json_object('at', e.at, 'note', e.note, 'writer', e.who, 'approver', e.approver)
      FROM edition e INDEXED BY edition_reported WHERE e.posting_id = p.id
      ORDER BY e.number LIMIT 1
    )),
    'last', json((
      SELECT json_object('at', e.at, 'note', e.note, 'writer', e.who, 'approver', e.approver)
      FROM edition e INDEXED BY edition_reported WHERE e.posting_id = p.id AND e.number > 1
      ORDER BY e.number DESC LIMIT 1
    )),
    -- One that still waits for its confirmation is told before others.
    'overridden', json((
      SELECT json_object('why', e.override_why, 'confirmed_by', e.confirmed_by)
      FROM edition e INDEXED BY edition_reported
      WHERE e.posting_id = p.id AND e.override_why <> ''
      ORDER BY e.confirmed_by <> '', e.number DESC LIMIT 1
    )),
    'tally', json((SELECT t.tally FROM posting_tally t WHERE t.id = p.id))
  ) AS line
FROM posting p;
