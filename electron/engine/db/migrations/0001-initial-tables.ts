export const initialTables = `
-- One row per setting; value is JSON.
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Work that takes time, whatever it is.
CREATE TABLE job (
  job_id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,              -- what it works on, for people
  state TEXT NOT NULL CHECK (state IN
    ('queued', 'running', 'done', 'done-with-warnings', 'failed', 'cancelled')),
  owner TEXT NOT NULL,                -- process that runs it: pid and start, to tell a dead one
  started_at TEXT NOT NULL,           -- UTC, ISO
  finished_at TEXT,                   -- null while it runs
  progress TEXT,                      -- last report, JSON
  problem TEXT,                       -- why it failed, JSON
  summary TEXT,                       -- a few figures of the result for lists, JSON
  result TEXT                         -- JSON; null while it runs
) STRICT;
CREATE INDEX job_kind ON job (kind, job_id);

-- Folders of the catalog, as the imported databases lay them out.
CREATE TABLE folder (
  folder_id INTEGER PRIMARY KEY,
  parent INTEGER REFERENCES folder ON DELETE CASCADE,
  code TEXT NOT NULL,                 -- the folder's name on disk
  code_key TEXT NOT NULL,             -- the same, folded for comparison
  labels TEXT NOT NULL,               -- text by language, JSON; "" is the unnamed default
  sort_key TEXT NOT NULL              -- order among its siblings
) STRICT;
CREATE UNIQUE INDEX folder_place ON folder (ifnull(parent, 0), code_key);

CREATE TABLE stat_table (
  table_key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL,                   -- MATRIX, or MATRIX-2 where that was taken
  id_key TEXT NOT NULL,               -- the same, folded: ids compare without regard to case
  matrix_key TEXT NOT NULL,           -- MATRIX, folded
  folder INTEGER REFERENCES folder ON DELETE SET NULL,
  sort_key TEXT NOT NULL,             -- order within its folder
  title_key TEXT NOT NULL,            -- title in the default language, folded, for sorting
  texts TEXT NOT NULL,                -- per language what lists show, JSON
  first_period TEXT,
  last_period TEXT,
  cells INTEGER NOT NULL,
  size_bytes INTEGER NOT NULL,        -- stored cells and model of the current revision
  updated TEXT,                       -- newest LAST-UPDATED, UTC, ISO
  imported_at TEXT NOT NULL,
  source_path TEXT,                   -- where the current revision came from
  warnings INTEGER NOT NULL,
  removal INTEGER                     -- set while removed and not yet forgotten
) STRICT;
CREATE UNIQUE INDEX stat_table_id ON stat_table (id_key) WHERE removal IS NULL;
CREATE INDEX stat_table_matrix ON stat_table (matrix_key) WHERE removal IS NULL;
CREATE INDEX stat_table_folder ON stat_table (folder, sort_key) WHERE removal IS NULL;
CREATE INDEX stat_table_title ON stat_table (title_key) WHERE removal IS NULL;

CREATE TABLE removal (
  removal_id INTEGER PRIMARY KEY AUTOINCREMENT,
  table_key INTEGER NOT NULL REFERENCES stat_table ON DELETE CASCADE,
  title TEXT NOT NULL,
  removed_at TEXT NOT NULL
) STRICT;

-- A revision is published when it belongs to a table; before that nobody sees it.
CREATE TABLE revision (
  revision INTEGER PRIMARY KEY AUTOINCREMENT,
  table_key INTEGER REFERENCES stat_table ON DELETE CASCADE,
  is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
  imported_at TEXT NOT NULL,
  source_kind TEXT NOT NULL CHECK (source_kind IN ('path', 'upload', 'sample')),
  source_path TEXT NOT NULL,          -- absolute path, or the path within what was picked
  file_size INTEGER NOT NULL,
  file_hash BLOB NOT NULL,            -- SHA-256 of the bytes
  encoding TEXT NOT NULL,             -- encoding that the texts were read with
  cells INTEGER NOT NULL,
  missing_cells INTEGER NOT NULL,
  size_bytes INTEGER NOT NULL,
  updated TEXT,
  warnings INTEGER NOT NULL,
  model BLOB NOT NULL                 -- TableModel, JSON, deflated; empty while staged
) STRICT;
CREATE UNIQUE INDEX revision_current ON revision (table_key) WHERE is_current = 1;
CREATE INDEX revision_table ON revision (table_key, revision);
CREATE INDEX revision_source ON revision (source_path);
CREATE INDEX revision_size ON revision (file_size);
CREATE INDEX revision_hash ON revision (file_hash);

-- Cells: 65,536 in every chunk but the last of a revision. In a table of its own, because reading
-- past large values costs.
CREATE TABLE chunk (
  revision INTEGER NOT NULL REFERENCES revision ON DELETE CASCADE,
  no INTEGER NOT NULL,
  checksum INTEGER NOT NULL,          -- CRC-32 of data
  data BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX chunk_place ON chunk (revision, no);

-- Words of every language of a table, folded; rowid is table_key.
CREATE VIRTUAL TABLE search USING fts5 (
  id, title, contents, variables, "values", subject, source, notes,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- The texts that a search can show as the reason for a hit: lines of place, variable, text.
CREATE TABLE search_hint (
  table_key INTEGER PRIMARY KEY REFERENCES stat_table ON DELETE CASCADE,
  lines TEXT NOT NULL
) STRICT;

-- Files of a database folder that are not tables, kept for their use: value sets, groupings,
-- menus, aliases, settings.
CREATE TABLE database_file (
  path TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('value-set', 'grouping', 'alias', 'menu', 'link', 'database-config', 'metaid-config')),
  imported_at TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;
`;
