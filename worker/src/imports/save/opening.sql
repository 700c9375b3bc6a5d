INSERT INTO opening (subject, views, downloads, points, votes)
SELECT 'posting-' || id, ?2, ?3, ?4, ?5 FROM posting WHERE source_key = ?1
ON CONFLICT DO UPDATE SET
  views = excluded.views, downloads = excluded.downloads,
  points = excluded.points, votes = excluded.votes
