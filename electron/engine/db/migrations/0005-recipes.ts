export const recipes = `
-- How delimited files are read, kept under a name.
CREATE TABLE recipe (
  name_key TEXT PRIMARY KEY,          -- the name, folded
  name TEXT NOT NULL,
  recipe TEXT NOT NULL,               -- JSON
  saved_at TEXT NOT NULL              -- UTC, ISO
) STRICT;

-- The recipe that a revision was read with, folded: its next file is the table's next revision.
ALTER TABLE revision ADD COLUMN recipe TEXT;
CREATE INDEX revision_recipe ON revision (recipe) WHERE recipe IS NOT NULL;
`;
