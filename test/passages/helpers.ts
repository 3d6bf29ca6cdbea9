import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Block, Content, Identity } from "../../src/model/document.js";
import type { PassageDraft } from "../../src/model/passage.js";
import { addPassages, removePassages } from "../../src/passages/write.js";
import { openStore, type Store } from "../../src/store/store.js";

/** A store in a temporary folder, with the call that takes both away. */
export function temporaryStore(): { store: Store; folder: string; done: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "passages-"));
  const store = openStore(folder);
  const done = (): void => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, folder, done };
}

export function identityOf(name: string, year: number, aliases: readonly string[] = []): Identity {
  return {
    issuer: {
      name,
      region: [],
      level: "部门",
      aliases: aliases.map((a) => ({ name: a, origin: "" })),
    },
    year,
    stage: "预算",
    title: `${name}${year}年度部门预算`,
    dated: null,
  };
}

/** Puts a document with these passages into the store (or in place of the one with this id). */
export function put(
  store: Store,
  id: string,
  identity: Identity,
  drafts: readonly PassageDraft[],
): void {
  store.change((generation) => {
    takeOut(store, id);
    const { issuer, year, stage, title } = identity;
    store.db
      .prepare(
        "INSERT INTO documents VALUES (?, ?, '', ?, ?, '[]', ?, ?, ?, ?, NULL, NULL, NULL, 0, ?, 0, ?)",
      )
      .run(
        id,
        id,
        title,
        issuer.name,
        issuer.level,
        JSON.stringify(issuer.aliases),
        year,
        stage,
        drafts.length,
        generation,
      );
    addPassages(store, id, drafts);
  });
}

export function remove(store: Store, id: string): void {
  store.change(() => takeOut(store, id));
}

function takeOut(store: Store, id: string): void {
  removePassages(store, id);
  store.db.prepare("DELETE FROM documents WHERE id = ?").run(id);
}

/** Content out of short lines: "# text" a heading of that level, "|a|b" a grid row, else prose. */
export function content(lines: readonly string[]): Content {
  const blocks = lines.map((line, i): Block => {
    const locator = { line: i + 1 };
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading) {
      return { type: "heading", level: heading[1]?.length ?? 1, text: heading[2] ?? "", locator };
    }
    if (!line.startsWith("|")) return { type: "paragraph", text: line, restated: false, locator };
    const cells = line
      .slice(1)
      .split("|")
      .map((text, column) => ({
        text,
        row: 0,
        column,
        rowSpan: 1,
        columnSpan: 1,
        header: false,
        restated: false,
        locator,
      }));
    return { type: "grid", spans: "true", rows: [cells], locator };
  });
  return { format: "test", blocks, contents: [] };
}

export function draft(text: string, more: Partial<PassageDraft> = {}): PassageDraft {
  return { kind: "section", path: [], subject: null, text, restated: false, locator: {}, ...more };
}
