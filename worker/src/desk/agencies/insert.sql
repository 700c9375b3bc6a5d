INSERT INTO agency (
  slug, key, name, parent_id, address, phone, email, hours, website, about, digest
)
VALUES (?1, ?2, ?3, (SELECT id FROM agency WHERE slug = ?4), ?5, ?6, ?7, ?8, ?9, ?10, 'desk')
