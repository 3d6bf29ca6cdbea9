import { readFileSync } from "node:fs";
import { openStore } from "../src/store/store.js";
import { openLedger } from "../src/ledger/ledger.js";
import { worldOf } from "../src/questions/linking/world.js";
import { translated } from "../src/questions/english/translate.js";
const store = openStore("/tmp/english/all");
const built = await worldOf(openLedger(store))();
for (const f of process.argv.slice(2)) {
  const lines = f.endsWith("jsonl") ? readFileSync(f, "utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l)) : [{ id: "-", turns: [f] }];
  for (const { id, turns } of lines) for (const t of turns) {
    if ((t.match(/[A-Za-z]{2,}/g) ?? []).length < 2) continue;
    const x = translated(t, built.issuers);
    console.log(id, t, "\n    →", x.text, x.unknown.length ? `  ?? ${x.unknown}` : "", x.foreign ? ` FOREIGN ${x.foreign}` : "");
  }
}
