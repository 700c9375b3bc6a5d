INSERT INTO opening (subject, views, downloads, points, votes)
SELECT
  'posting-' || p.id, j.value ->> 'views', j.value ->> 'downloads', j.value ->> 'points',
  j.value ->> 'votes'
FROM json_each(?1) j JOIN posting p ON p.source_key = j.value ->> 'key' WHERE true
ON CONFLICT DO UPDATE SET
  views = excluded.views, downloads = excluded.downloads,
  points = excluded.points, votes = excluded.votes
