export const savedQueries = `
-- Selections kept under a name. The table is named by its id and need not be here any more: it may
-- come back with the next import.
CREATE TABLE saved_query (
  query_id TEXT PRIMARY KEY,          -- random UUID
  name TEXT NOT NULL,                 -- empty where a client of the API saved it
  table_id TEXT NOT NULL,
  table_id_key TEXT NOT NULL,         -- the same, folded
  language TEXT NOT NULL,             -- empty: the table's own
  selection TEXT NOT NULL,            -- as written, with expressions, JSON
  output_format TEXT,                 -- null: that of whoever asks
  output_format_params TEXT NOT NULL, -- JSON list
  arrangement TEXT NOT NULL,          -- view, chart and the like: the window's own, JSON
  saved_at TEXT NOT NULL              -- UTC, ISO
) STRICT;
CREATE INDEX saved_query_table ON saved_query (table_id_key);
`;
