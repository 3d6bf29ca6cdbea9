import { DamagedFile, OverLimit, UnreadableFormat } from "../kernel/errors.js";
import type { Content } from "../model/document.js";
import { LIMITED, PDF_NAMES, TODO } from "./detect.data.js";
import { assemble } from "./reading/assemble.js";
import { readPdfApart } from "./reading/pdf/apart.js";
import type { Fault } from "./reading/pdf/faults.js";
import type { DocumentFormat } from "./types.js";

/** The mark may stand behind other bytes, but no further on than this. */
const HEAD = 1024;
const MARK = /%PDF-\d/;

function errorOf(fault: Fault, path: string): Error {
  if (fault.kind === "over") {
    const { met, limit } = fault;
    return new OverLimit({ path, what: LIMITED[fault.what], met, limit });
  }
  if (fault.kind === "damaged") {
    return new DamagedFile({ path, met: fault.met, where: PDF_NAMES.damaged });
  }
  const { name, todo } = PDF_NAMES[fault.kind];
  return new UnreadableFormat({ path, met: name, todo: TODO[todo] });
}

/** PDF: tables from their ruling lines, everything else as lines; scans are refused. */
export const pdf = {
  name: "pdf",
  recognises(bytes: Uint8Array): boolean {
    const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
    return MARK.test(head) && !/^\s*</.test(head);
  },
  async read(bytes: Uint8Array, path: string): Promise<Content> {
    const outcome = await readPdfApart(bytes);
    if ("fault" in outcome) throw errorOf(outcome.fault, path);
    return assemble(outcome.pieces, { format: "pdf", wrapped: true });
  },
} satisfies DocumentFormat;
