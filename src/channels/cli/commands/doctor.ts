import { UserError } from "../../../kernel/errors.js";
import { noWords } from "../arguments.js";
import { type Check, checksOf, type Finding } from "../doctor/index.js";
import { DOCTOR } from "../doctor.text.js";
import type { Command, Context } from "./types.js";

/** Looks whether what is configured works, one line for each thing; 1 when something does not. */
export const doctor: Command = {
  name: "doctor",
  usage: "",
  options: {},
  async run(given, context) {
    noWords(doctor, given);
    const words = DOCTOR[context.config.locale];
    const states = { works: words.works, off: words.isOff, fails: words.fails };
    let failed = false;
    for (const check of checksOf(context)) {
      const { state, detail } = await found(check, context);
      failed ||= state === "fails";
      if (context.json) await context.out.json({ check: check.name, state, detail });
      else await context.out.line(`${check.name}  ${states[state]}  ${detail}`);
    }
    return failed ? 1 : 0;
  },
};

async function found(check: Check, context: Context): Promise<Finding> {
  try {
    return await check.run(context);
  } catch (error) {
    const detail =
      error instanceof UserError
        ? error.say(context.config.locale)
        : String((error as Error).message);
    return { state: "fails", detail: detail.replace(/\s*\n\s*/g, " ") };
  }
}
