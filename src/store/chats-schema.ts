/** The version of the chat file; one of another version is refused, never migrated silently. */
export const CHATS_VERSION = 1;

/**
 * What the chat channels keep, apart from the ledger so that either can be thrown away. Times are
 * milliseconds since 1970. `person` and `conversation` are keyed hashes, never the channel's own
 * ids; questions are masked before they get here. Only `deliveries.pending` holds a message as it
 * came (and `outbox` its reply), from its arrival until the reply is out, so that a restart loses none.
 */
export const CHATS_SCHEMA = `
CREATE TABLE secrets (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE deliveries (
  channel TEXT NOT NULL,
  id TEXT NOT NULL,
  at INTEGER NOT NULL,
  pending TEXT,
  outbox TEXT,
  sent INTEGER NOT NULL DEFAULT 0,
  UNIQUE (channel, id)
) STRICT;
CREATE INDEX deliveries_at ON deliveries (at);

CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL,
  memory TEXT,
  language TEXT,
  receipt TEXT,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX conversations_at ON conversations (at);

CREATE TABLE receipts (
  id TEXT PRIMARY KEY,
  conversation TEXT NOT NULL,
  person TEXT NOT NULL,
  at INTEGER NOT NULL,
  body TEXT NOT NULL,
  memory TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX receipts_at ON receipts (at);

CREATE TABLE taps (
  token TEXT PRIMARY KEY,
  conversation TEXT NOT NULL,
  person TEXT NOT NULL,
  action TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX taps_at ON taps (at);

CREATE TABLE journal (
  at INTEGER NOT NULL,
  channel TEXT NOT NULL,
  person TEXT NOT NULL,
  event TEXT NOT NULL,
  question TEXT NOT NULL,
  status TEXT NOT NULL,
  plan TEXT,
  figures TEXT NOT NULL,
  data_version TEXT NOT NULL,
  mode TEXT NOT NULL,
  elapsed INTEGER NOT NULL
) STRICT;
CREATE INDEX journal_at ON journal (at);

CREATE TABLE feedback (
  receipt TEXT NOT NULL,
  person TEXT NOT NULL,
  at INTEGER NOT NULL,
  remark TEXT NOT NULL
) STRICT;

CREATE TABLE uses (
  who TEXT NOT NULL,
  span TEXT NOT NULL,
  start INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (who, span)
) STRICT, WITHOUT ROWID;
`;

/** What came later without changing what was there; an older program does not look at it. */
export const CHATS_ADDED = `
CREATE TABLE IF NOT EXISTS moves (
  channel TEXT NOT NULL,
  chat TEXT NOT NULL,
  was TEXT NOT NULL,
  PRIMARY KEY (channel, chat)
) STRICT, WITHOUT ROWID;
`;
