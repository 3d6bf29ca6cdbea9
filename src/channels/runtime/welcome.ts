import { button, type Call } from "./call.js";
import type { Button } from "./types.js";
import { EXAMPLE_LINE } from "./words.data.js";

/** The example questions of a welcome, as buttons. */
export function exampleButtons(call: Call, lines: readonly string[]): Button[][] {
  return lines.flatMap((line) => {
    const question = EXAMPLE_LINE.exec(line)?.[1];
    return question === undefined ? [] : [[button(call, question, { kind: "ask", question })]];
  });
}
