import { showReport } from "../../../audit/index.js";
import { message } from "../blocks.js";
import { button, type Command } from "../call.js";

/** Most documents offered to choose from. */
const OFFERED = 5;

/** Reconciles (勾稽) one loaded document; the whole report comes as a file too. */
export const audit: Command = {
  name: "audit",
  async run(call) {
    const { say, rest, assistant, locale } = call;
    const named = await assistant.named(rest);
    const [only] = named;
    if (only === undefined || named.length > 1) {
      const buttons = named.slice(0, OFFERED).map(({ issuer, year }) => {
        const wanted = `${issuer} ${year}`;
        return [button(call, wanted, { kind: "command", command: "audit", rest: wanted })];
      });
      return [{ kind: "message", blocks: [{ kind: "text", text: say.whichDocument }], buttons }];
    }
    const { report, documents } = await assistant.audit({ document: only.id, locale });
    const text = showReport(report, documents, locale);
    const bytes = new TextEncoder().encode(text);
    return [
      message(say.auditOf(only.title), ...text.split("\n")),
      { kind: "file", name: `audit-${only.year}.txt`, bytes, caption: say.auditOf(only.title) },
    ];
  },
};
