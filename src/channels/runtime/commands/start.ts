import type { Command } from "../call.js";
import { help } from "./help.js";
import { receipt } from "./receipt.js";
import { source } from "./source.js";

/** What a deep link carries: an answer, or one source of it. */
const LINKED = /^([rs])_([A-Za-z0-9]{8})(?:_(\d+))?$/;

/** The greeting; a deep link shows the answer or source it leads to. */
export const start: Command = {
  name: "start",
  run: (call) => {
    const [, kind, id = "", number] = LINKED.exec(call.rest.trim()) ?? [];
    if (kind === undefined) return help.run(call);
    if (kind === "r") return receipt.run({ ...call, rest: id });
    return source.run({ ...call, rest: number === undefined ? id : `${id}.${number}` });
  },
};
