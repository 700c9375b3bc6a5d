SELECT json_object(
  'subject', 'posting ' || substr(n.path, 2), 'agency', a.slug,
  'waits', json(iif(e.override_why <> '' AND e.confirmed_by = '', 'true', 'false')),
  'hands', json(ifnull((
    SELECT json_insert(d.hands, '$[#]', d.approved_by) FROM draft d
    WHERE d.posting_id = p.id AND d.edition = e.number
  ), '[]'))
) AS json
FROM edition e JOIN posting p ON p.id = e.posting_id JOIN posting_address n ON n.id = p.id
LEFT JOIN agency a ON a.id = p.agency_id
WHERE e.posting_id = ?1 AND e.number = ?2
