-- Exams: what the spine does not have.
CREATE TABLE exam (
  posting_id INTEGER PRIMARY KEY REFERENCES posting (id),
  -- When its last step is over; NULL while nobody knows.
  over_at INTEGER,
  -- `domain::exams::Dossier`.
  dossier TEXT NOT NULL CHECK (json_valid(dossier))
);

-- Which step of which exam a notice belongs to. The exam is named by its slug: it may come later.
CREATE TABLE exam_notice (
  notice_id INTEGER PRIMARY KEY REFERENCES posting (id),
  exam_slug TEXT NOT NULL,
  stage TEXT NOT NULL,
  -- The step's own name, where the stage has several.
  title TEXT NOT NULL
);
CREATE INDEX exam_notice_exam ON exam_notice (exam_slug);

CREATE VIEW exam_line AS
SELECT
  p.id,
  p.slug,
  p.publish_at,
  p.expires_at,
  p.withdrawn_at,
  e.over_at,
  json_object(
    'slug', p.slug, 'title', p.title, 'agency', p.agency,
    'posted', CASE WHEN p.dated THEN p.publish_at END,
    'dossier', json(e.dossier),
    'tally', json((SELECT t.tally FROM posting_tally t WHERE t.id = p.id)),
    'notices', (
      SELECT json_group_array(json_object(
        'stage', n.stage, 'title', n.title, 'publish_at', x.publish_at, 'expires_at', x.expires_at
      ))
      FROM exam_notice n JOIN posting x ON x.id = n.notice_id
      WHERE n.exam_slug = p.slug AND x.withdrawn_at IS NULL
    )
  ) AS line
FROM exam e JOIN posting p ON p.id = e.posting_id;
