import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import {
  FIELDS,
  type FieldWords,
  MONEY_ASKED,
  OPEN_TIME,
  OTHER_EVENT,
  OTHER_WISH,
} from "./project-fields.data.js";

/** What a question wants to know of a project's form, in the order it is told. */
export interface FieldsAsked {
  readonly fields: readonly FieldWords[];
  /** The project's amount of the year is asked beside them. */
  readonly alsoAmount: boolean;
  /** The day of an event is asked that no form has a field for ("什么时候验收"). */
  readonly event: string | null;
  /** The gap between the two amounts is asked. */
  readonly gap: boolean;
}

const TIMES = new Set(["start", "end"]);

/** The question without the names in it: those hold words of fields too. */
export function withoutNames(u: Understanding): string {
  const named = u.spans.filter((span) =>
    span.meanings.some(({ kind }) => kind === "project" || kind === "issuer" || kind === "region"),
  );
  return [...u.text]
    .map((c, at) => (named.some(({ start, end }) => at >= start && at < end) ? " " : c))
    .join("");
}

/** The fields of a form a question asks for; undefined when it asks for none, or for more. */
export function fieldsAsked(u: Understanding): FieldsAsked | undefined {
  const text = withoutNames(u).replace(/\s+/g, "");
  if (asks(u, ...OTHER_WISH) || meant(u.spans, "threshold").length > 0) return undefined;
  const found = FIELDS.filter(({ asked }) => asked.test(text));
  const amounts = found.filter(({ kind }) => kind === "amount");
  const gap = asks(u, "difference", "compare", "change", "rate");
  if (gap && (amounts.length !== 2 || found.length !== 2)) return undefined;
  const texts = found.some(({ kind }) => kind === "text");
  const event = OPEN_TIME.test(text) && !texts ? (OTHER_EVENT.exec(text)?.[0] ?? null) : null;
  const open = found.length === 0 && OPEN_TIME.test(text);
  const fields = open ? FIELDS.filter(({ id }) => TIMES.has(id)) : found;
  if (fields.length === 0) return undefined;
  return { fields, alsoAmount: amounts.length === 0 && MONEY_ASKED.test(text), event, gap };
}
