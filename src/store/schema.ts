/** The version of the data folder; a folder of another version is refused, never migrated silently. */
export const DATA_VERSION = 2;

/**
 * One SQLite file holds everything. `documents.ordinal` orders them by arrival. Figures carry
 * their key in columns (for lookup) and everything else in `body` (JSON of the figure).
 * `passages.vector` is the truth of which any vector index is a cache (float32, little endian).
 * `passage_words` holds folded bigrams separated by spaces, by rowid = passages.id.
 */
export const SCHEMA = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES ('generation', '0');

CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL,
  title TEXT NOT NULL,
  issuer TEXT NOT NULL,
  region TEXT NOT NULL,
  level TEXT NOT NULL,
  aliases TEXT NOT NULL,
  year INTEGER NOT NULL,
  stage TEXT NOT NULL,
  dated TEXT,
  source TEXT,
  published TEXT,
  figures INTEGER NOT NULL,
  passages INTEGER NOT NULL,
  uncertain INTEGER NOT NULL,
  generation INTEGER NOT NULL
) STRICT;

CREATE TABLE document_tables (
  document TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT,
  state TEXT NOT NULL,
  notes TEXT NOT NULL,
  unit TEXT,
  lost TEXT NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE figures (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  measure TEXT,
  aspect TEXT,
  base TEXT,
  scope TEXT,
  code TEXT,
  project TEXT,
  indicator TEXT,
  member TEXT,
  label TEXT,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX figures_by_document ON figures(document, measure, year);
CREATE INDEX figures_by_id ON figures(id);

CREATE TABLE passages (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  vector BLOB NOT NULL
) STRICT;
CREATE INDEX passages_by_document ON passages(document);

CREATE VIRTUAL TABLE passage_words USING fts5(
  words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);
`;
