import { existsSync } from "node:fs";
import { join } from "node:path";
import { openChats } from "../../../store/chats.js";
import { reportsIn } from "../../runtime/reports.js";
import { noWords } from "../arguments.js";
import { WORDS } from "../cli.text.js";
import type { Command } from "./types.js";

/** What people reported as wrong in the chats, for somebody to look into. */
export const feedback: Command = {
  name: "feedback",
  usage: "",
  options: {},
  async run(given, { config, json, out }) {
    noWords(feedback, given);
    const chats = existsSync(join(config.data, "chats.sqlite")) ? openChats(config.data) : null;
    try {
      const reports = chats ? reportsIn(chats) : [];
      if (json) for (const report of reports) await out.json(report);
      else if (reports.length === 0) await out.line(WORDS[config.locale].noFeedback);
      else {
        for (const { at, receipt, remark, question, answer } of reports) {
          const lines = [`${at}  ${receipt}  ${remark}`, question ?? "", answer ?? ""];
          await out.line(`${lines.filter((line) => line !== "").join("\n")}\n`);
        }
      }
      return 0;
    } finally {
      chats?.close();
    }
  },
};
