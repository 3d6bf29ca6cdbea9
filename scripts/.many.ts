import { readFileSync } from "node:fs";
import { openAssistant } from "../src/assistant.js";
const [dir, file] = process.argv.slice(2);
const a = openAssistant({ data: dir! });
for (const line of readFileSync(file!, "utf8").split("\n")) {
  if (!line.trim()) continue;
  if (line.startsWith("#")) { console.log(line); continue; }
  const c = a.converse();
  let ans: any;
  for (const t of line.split("||")) ans = await a.ask(t, c);
  console.log("Q", line);
  console.log("   ", ans.status, ans.text.split("\n").filter((l: string) => !/^\[\d|^已收录|^・|^这类数字/.test(l)).join("\n     "));
}
a.close();
