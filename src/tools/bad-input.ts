/** Longest stretch of what was met that is told again. */
const TOLD = 160;

/** Arguments of a tool that cannot be used; the caller is told, nothing else happens. */
export class BadInput extends Error {
  override readonly name = "BadInput";
  readonly met: string;
  readonly expected: string;
  readonly todo: string;
  constructor({ met, expected, todo }: { met: string; expected: string; todo: string }) {
    const short = met.length > TOLD ? `${met.slice(0, TOLD)}…` : met;
    super(`met ${short}; expected ${expected}; ${todo}`);
    this.met = short;
    this.expected = expected;
    this.todo = todo;
  }
}
