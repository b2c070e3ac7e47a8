export const servers = `
-- Servers of PxWebApi 2 that tables come from.
CREATE TABLE source (
  source_id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,                 -- the user's
  name_key TEXT NOT NULL UNIQUE,      -- the same, folded
  root TEXT NOT NULL,                 -- of the API, without a final slash
  config TEXT NOT NULL,               -- what it said last of itself, JSON
  schedule TEXT NOT NULL CHECK (schedule IN ('manual', 'start', 'hourly', 'daily')),
  added_at TEXT NOT NULL,             -- UTC, ISO
  synced_at TEXT                      -- when what is followed was last looked at, UTC, ISO
) STRICT;

-- Calls to servers, so that every run and process together keeps their pace.
CREATE TABLE server_call (
  call_id INTEGER PRIMARY KEY AUTOINCREMENT,
  origin TEXT NOT NULL,               -- scheme, host and port: the whole server counts together
  owner INTEGER NOT NULL,             -- process
  began_ms INTEGER NOT NULL,          -- since 1970
  ended_ms INTEGER                    -- null while there is no answer
) STRICT;
CREATE INDEX server_call_origin ON server_call (origin, ended_ms);

-- What a server listed, for looking through it without a network.
CREATE TABLE remembered_list (
  source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  language TEXT NOT NULL,
  listed_at TEXT NOT NULL,            -- UTC, ISO
  is_whole INTEGER NOT NULL CHECK (is_whole IN (0, 1)), -- 0: it had no end and was cut off
  table_count INTEGER NOT NULL,
  entries BLOB NOT NULL,              -- JSON, deflated
  PRIMARY KEY (source, language)
) STRICT;

-- Tables of servers, whole or a selection of them, that were wanted here.
CREATE TABLE remote_table (
  remote_id INTEGER PRIMARY KEY AUTOINCREMENT,
  source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  table_id TEXT NOT NULL,             -- the server's
  id_key TEXT NOT NULL,               -- the same, folded
  selection TEXT NOT NULL,            -- rules as they were written, JSON; empty: the whole table
  table_key INTEGER REFERENCES stat_table ON DELETE SET NULL, -- null until it has come
  is_followed INTEGER NOT NULL CHECK (is_followed IN (0, 1)),
  standing TEXT NOT NULL CHECK (standing IN ('current', 'discontinued', 'withdrawn', 'renamed')),
  renamed_to TEXT,                    -- the server's new id
  updated TEXT,                       -- as the server wrote it when it was fetched
  etag TEXT,                          -- of the server's entry of the table
  checked_at TEXT,                    -- UTC, ISO
  owner INTEGER,                      -- process that fetches it; null while none does
  UNIQUE (source, id_key, selection)
) STRICT;
CREATE INDEX remote_table_key ON remote_table (table_key);

-- Folders and searches of a server: their tables are followed, those that come later too.
CREATE TABLE followed_list (
  list_id INTEGER PRIMARY KEY AUTOINCREMENT,
  source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('folder', 'search')),
  subject TEXT NOT NULL,              -- id of the folder, or the words
  UNIQUE (source, kind, subject)
) STRICT;

-- What has come of a table that has not come whole.
CREATE TABLE download_part (
  remote INTEGER NOT NULL REFERENCES remote_table ON DELETE CASCADE,
  part TEXT NOT NULL,                 -- what was asked
  note TEXT NOT NULL,                 -- what is known of the answer, JSON
  body BLOB NOT NULL,                 -- the answer, deflated; empty: it was refused as too large
  PRIMARY KEY (remote, part)
) STRICT;

-- Where a revision came from that was fetched. In revision its source_kind is 'upload': bytes that
-- were sent, of which only the name is known.
CREATE TABLE provenance (
  revision INTEGER PRIMARY KEY REFERENCES revision ON DELETE CASCADE,
  source_name TEXT NOT NULL,
  root TEXT NOT NULL,
  table_id TEXT NOT NULL,
  selection TEXT NOT NULL,            -- as in remote_table
  fetched_at TEXT NOT NULL,           -- UTC, ISO
  updated TEXT,                       -- as the server wrote it
  licence TEXT,
  source_text TEXT                    -- how to cite the server
) STRICT;
`;
