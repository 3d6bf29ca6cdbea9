import type { Context } from "../commands/types.js";

/** What a check found, with a few words about it. */
export interface Finding {
  readonly state: "works" | "off" | "fails";
  readonly detail: string;
}

/** One thing that has to work: one file in this folder and one line in its `index.ts`. */
export interface Check {
  readonly name: string;
  /** Looks without changing anything. @throws UserError for what does not work */
  run(context: Context): Promise<Finding>;
}
