UPDATE agency SET
  key = ?2, name = ?3, parent_id = (SELECT b.id FROM agency b WHERE b.slug = ?4),
  address = ?5, phone = ?6, email = ?7, hours = ?8, website = ?9, about = ?10,
  -- A file that was loaded before is known as before, and does not undo this.
  digest = iif(digest = '', 'desk', digest)
WHERE slug = ?1
