import { meant } from "../linking/types.js";
import { carried } from "./carried.js";
import { OTHER_OFFICE } from "./follow-up.data.js";
import type { Move } from "./turn.js";

/** "另一家呢": what was asked last, of the one office talked about before. */
export const otherOffice: Move = (turn) => {
  const { u, intent, slots, memory } = turn;
  if (!OTHER_OFFICE.test(u.text) || meant(u.spans, "issuer").length > 0) return undefined;
  const now = new Set(memory.issuers.map(({ name }) => name));
  const [other] = memory.recent
    .flatMap(({ issuers }) => issuers)
    .filter(({ name }) => !now.has(name));
  if (!other || now.size !== 1) return { intent: { ...intent, kind: "none" }, slots };
  const kept = memory.years.filter((year) => other.documents.some((one) => one.year === year));
  const years = meant(u.spans, "year").length > 0 ? slots.years : kept;
  const moved = { ...slots, subjects: [[other]], years, named: true };
  return carried({ ...turn, slots: moved }) ?? { intent, slots: moved };
};
