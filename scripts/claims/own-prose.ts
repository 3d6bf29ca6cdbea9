import type { Assistant } from "../../src/assistant.js";
import type { Verdict } from "../../src/model/check-report.js";
import { createRetriever } from "../../src/passages/retrieve.js";
import { openStore } from "../../src/store/store.js";

/** Every passage of every document as a text to check, opened by whose and when it is. */
export async function checkProse(
  assistant: Assistant,
  data: string,
): Promise<{ counts: Record<string, Record<Verdict, number>>; refuted: string[] }> {
  const store = openStore(data);
  const retriever = createRetriever(store);
  const counts: Record<string, Record<Verdict, number>> = {};
  const refuted: string[] = [];
  for (const { id, issuer, year, stage } of await assistant.documents()) {
    const own = { supported: 0, refuted: 0, not_found: 0 };
    for (const { text } of retriever.list({ documents: [id] })) {
      const report = await assistant.check(`${issuer}${year}年${stage}。\n${text}`);
      for (const { verdict, span, explanation, start } of report.claims) {
        own[verdict]++;
        if (verdict !== "refuted") continue;
        const near = `${issuer}${year}年${stage}。\n${text}`.slice(
          Math.max(0, start - 50),
          start + 30,
        );
        refuted.push(`${issuer} ${year} “${span}”: ${explanation} …${near.replaceAll("\n", "/")}…`);
      }
    }
    counts[`${issuer} ${year} ${stage}`] = own;
  }
  store.close();
  return { counts, refuted };
}
