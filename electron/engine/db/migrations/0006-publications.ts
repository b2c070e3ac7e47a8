export const publications = `
-- Catalogs of others that something is published to. A key is never here: settings name the secret
-- store's entry or an environment variable.
CREATE TABLE connection (
  name TEXT PRIMARY KEY,
  name_key TEXT NOT NULL UNIQUE,      -- the same, folded
  kind TEXT NOT NULL,
  url TEXT NOT NULL,                  -- root of the site, without a slash at its end
  settings TEXT NOT NULL,             -- JSON
  choices TEXT,                       -- lists of the server, JSON; null until they were read
  choices_at TEXT                     -- when they were read: UTC, ISO
) STRICT;

CREATE TABLE publication (
  draft_id TEXT PRIMARY KEY,          -- UUID, the same in every catalog
  revision INTEGER NOT NULL,          -- rises with every save
  title TEXT NOT NULL,                -- for lists
  document TEXT NOT NULL,             -- PublicationDraft, JSON
  updated_at TEXT NOT NULL            -- UTC, ISO
) STRICT;

-- What is known of a publication in one catalog: written by the sending alone, so that editing the
-- draft cannot lose it.
CREATE TABLE publication_standing (
  draft_id TEXT NOT NULL,
  connection TEXT NOT NULL,           -- name of the connection, which may be gone
  document TEXT NOT NULL,             -- ids, addresses and what was sent last, JSON
  PRIMARY KEY (draft_id, connection)
) STRICT;

-- One sending of one revision to one catalog.
CREATE TABLE publish_job (
  publish_id INTEGER PRIMARY KEY AUTOINCREMENT,
  draft_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  connection TEXT NOT NULL,
  kind TEXT NOT NULL,
  frozen TEXT NOT NULL,               -- the draft and its files as they were at the start, JSON
  state TEXT NOT NULL CHECK (state IN
    ('open', 'published', 'submitted', 'accepted', 'withdrawn', 'partly', 'unsure', 'failed')),
  problems TEXT NOT NULL,             -- JSON list
  created_at TEXT NOT NULL,           -- UTC, ISO
  finished_at TEXT,                   -- null while it can be resumed
  lease_pid INTEGER,                  -- process that works on it
  lease_at TEXT                       -- its last sign of life: UTC, ISO
) STRICT;
-- A second sending has to finish the first: nothing is ever sent twice at once.
CREATE UNIQUE INDEX publish_job_open ON publish_job (draft_id, connection) WHERE finished_at IS NULL;
CREATE INDEX publish_job_draft ON publish_job (draft_id, publish_id);

-- Requests that write, noted before and after they are sent.
CREATE TABLE publish_step (
  publish_id INTEGER NOT NULL REFERENCES publish_job ON DELETE CASCADE,
  n INTEGER NOT NULL,                 -- order, from 1
  name TEXT NOT NULL,
  subject TEXT NOT NULL,              -- what it works on, for people
  key TEXT NOT NULL,                  -- the same work has the same key in every plan
  request_hash TEXT NOT NULL,         -- SHA-256 of method, address and body
  state TEXT NOT NULL CHECK (state IN
    ('planned', 'sent', 'done', 'failed', 'unsure', 'skipped')),
  attempt INTEGER NOT NULL,
  sent_at TEXT,                       -- UTC, ISO; committed before the first byte leaves
  done_at TEXT,
  evidence TEXT,                      -- what the server answered that proves it, JSON
  problem TEXT,                       -- why it failed, JSON
  PRIMARY KEY (publish_id, n)
) STRICT;
`;
