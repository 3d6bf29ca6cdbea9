import { createHash } from "node:crypto";
import { openStore } from "../../src/store/store.js";

/** What a data folder holds, and what is wrong with it. */
export interface State {
  /** A hash of every row: documents, tables, figures, passages, vectors, words, generation. */
  readonly content: string;
  readonly faults: readonly string[];
}

const ROWS = [
  "SELECT name, value FROM meta WHERE name <> 'traces' ORDER BY name",
  "SELECT * FROM documents ORDER BY id",
  "SELECT * FROM document_tables ORDER BY document, ordinal",
  "SELECT * FROM figures ORDER BY number",
  "SELECT id, document, body, hex(vector) FROM passages ORDER BY id",
  "SELECT term, doc, offset FROM temp.words WHERE doc IN (SELECT id FROM passages) ORDER BY 1, 2, 3",
];
/** Each counts rows that should not be there. */
const FAULTS = {
  "passages without words":
    "SELECT count(*) FROM passages WHERE id NOT IN (SELECT rowid FROM passage_words)",
  "words without a passage":
    "SELECT count(*) FROM passage_words WHERE rowid NOT IN (SELECT id FROM passages)",
  "passages without a vector": "SELECT count(*) FROM passages WHERE length(vector) <> 2048",
  "figures that a document lacks":
    "SELECT count(*) FROM documents d WHERE figures <> (SELECT count(*) FROM figures WHERE document = d.id)",
  "passages that a document lacks":
    "SELECT count(*) FROM documents d WHERE passages <> (SELECT count(*) FROM passages WHERE document = d.id)",
} as const;

/** Opens the folder as the program does and reads all of it. */
export function readState(folder: string): State {
  const store = openStore(folder);
  try {
    const { db } = store;
    db.exec("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, passage_words, instance)");
    const hash = createHash("sha256");
    for (const sql of ROWS) {
      for (const row of db.prepare(sql).raw().iterate()) hash.update(`${JSON.stringify(row)}\n`);
    }
    const faults = Object.entries(FAULTS)
      .filter(([, sql]) => db.prepare(sql).pluck().get() !== 0)
      .map(([name]) => name);
    const integrity = String(db.pragma("integrity_check", { simple: true }));
    const broken = db.prepare("PRAGMA foreign_key_check").all().length > 0;
    return {
      content: hash.digest("hex"),
      faults: [
        ...faults,
        ...(integrity === "ok" ? [] : [integrity]),
        ...(broken ? ["rows of no document"] : []),
      ],
    };
  } finally {
    store.close();
  }
}
