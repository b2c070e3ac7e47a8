export const ownGroupings = `
-- Groupings that users make of a variable's values. Table and variable are named by id and code and
-- need not be here any more: they may come back with the next import.
CREATE TABLE own_grouping (
  grouping_no INTEGER PRIMARY KEY AUTOINCREMENT, -- a new one at every save
  grouping_id TEXT NOT NULL,          -- its id as a codelist
  id_key TEXT NOT NULL UNIQUE,        -- the same, folded
  table_id TEXT NOT NULL,
  variable_code TEXT NOT NULL,
  content TEXT NOT NULL,              -- name, groups, values, domains, JSON
  saved_at TEXT NOT NULL              -- UTC, ISO
) STRICT;
`;
