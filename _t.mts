import { readFileSync } from "node:fs";
import { readDocument } from "./src/documents/index.js";
import { hasAmount } from "./src/documents/naming/filled.js";
import { isForm } from "./src/documents/naming/budget.js";
const c = await readDocument(readFileSync("/work/shared/documents/template_bumen_2026.xlsx"),"x");
console.log(isForm(c));
for (const b of c.blocks) { if (hasAmount(b)) console.log("AMOUNT", b.type, b.type==="grid"? b.rows.map(r=>r.map(x=>x.text).join("|")).join("\n").slice(0,600): b.text.slice(0,300)); else console.log(b.type, b.type==="grid"? b.rows.length: b.text.slice(0,50)); }
console.log(c.contents, c.problems);
