import { showReport } from "../../../audit/index.js";
import { reportBlocks } from "../blocks.js";
import type { Command } from "../call.js";
import { oneDocument } from "../one-document.js";

/** Reconciles (勾稽) one loaded document; the whole report comes as a file too. */
export const audit: Command = {
  name: "audit",
  async run(call) {
    const { say, assistant, locale, progress } = call;
    const { document, otherwise } = await oneDocument(call, "audit");
    if (!document) return otherwise;
    await progress(say.auditing);
    const { report, documents } = await assistant.audit({ document: document.id, locale });
    const text = showReport(report, documents, locale);
    const bytes = new TextEncoder().encode(text);
    const title = say.auditOf(document.title);
    return [
      { kind: "message", blocks: reportBlocks(`${title}\n${text}`), buttons: [] },
      { kind: "file", name: `audit-${document.year}.txt`, bytes, caption: title },
    ];
  },
};
