export const largeValueSets = `
-- The values of a very large value set lie in two files of their own (.vsc, .vsn). A CHECK cannot be
-- changed, so the table is made anew.
CREATE TABLE database_file_2 (
  path TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('value-set', 'value-set-codes', 'value-set-texts', 'grouping', 'alias', 'menu', 'link',
     'database-config', 'metaid-config')),
  imported_at TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;
INSERT INTO database_file_2 (path, name, kind, imported_at, content)
  SELECT path, name, kind, imported_at, content FROM database_file;
DROP TABLE database_file;
ALTER TABLE database_file_2 RENAME TO database_file;
`;
