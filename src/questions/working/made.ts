import type { Expression, Operator } from "../../model/expression.js";
import type { Selector } from "../../model/selector.js";
import type { TargetOption } from "../intent/target.js";
import type { KnownIssuer } from "../linking/issuers.js";
import type { Understanding } from "../linking/understand.js";

/** Who and when an amount is about. */
export interface Place {
  readonly issuer: KnownIssuer;
  readonly year: number;
}

/** What a phrase comes to, at whatever place it is asked for. */
export interface Made {
  /** How many operations are nested; 0 for a single figure. */
  readonly depth: number;
  /** The places the phrase itself is about, or takes over. */
  readonly places: readonly Place[];
  readonly at: (place: Place) => Promise<Expression | undefined>;
  /** An operation that single steps do not know: it is worked out here even where nothing is nested. */
  readonly own?: boolean;
  /** Divided by people only: other ways know who is counted. */
  readonly head?: boolean;
  /** The one thing it is worked out of, at several places or against another year. */
  readonly inner?: Made;
  /** Its places are its own: elsewhere only the thing itself can be asked for. */
  readonly fixed?: boolean;
}

/** Why a phrase that asks for a calculation cannot be worked out. */
export class NotWorkable extends Error {
  override readonly name = "NotWorkable";
  readonly why:
    | { readonly kind: "overlap"; readonly part: TargetOption; readonly whole: TargetOption }
    | { readonly kind: "divisor" };
  constructor(why: NotWorkable["why"]) {
    super(why.kind);
    this.why = why;
  }
}

/** What phrases are read with. */
export interface Scene {
  readonly understand: (text: string) => Understanding;
  /** Who and when the question as a whole, or the conversation, is about. */
  readonly issuers: readonly KnownIssuer[];
  readonly years: readonly number[];
  /** The issuers a phrase names. */
  readonly named: (u: Understanding) => readonly KnownIssuer[];
  /** Results worked out before, newest last. */
  readonly before: readonly Expression[];
  /** Does a document give this? */
  readonly holds: (selector: Selector) => Promise<boolean>;
  /** The unit counts of people that a project's targets give. */
  readonly people: (selector: Selector) => Promise<Selector | undefined>;
  /** The turns before make up a sum that single steps answer. */
  readonly summed: boolean;
  /** A number of people the person gives. */
  readonly headcount: { readonly value: string; readonly unit: string } | undefined;
  /** The days of a year, as the person counts them. */
  readonly days?: string | undefined;
}

export function workedOf(by: Operator, ...of: readonly Expression[]): Expression {
  return { kind: "worked", by, of: by === "sum" ? once(of) : [...of] };
}

/** Named by what they share and each by itself ("两项测评（门户、平台）"), things are added up once. */
function once(of: readonly Expression[]): Expression[] {
  const seen = of.map((one) => JSON.stringify(one));
  const own = of.filter((one, at) => one.kind !== "figure" || seen.indexOf(seen[at] ?? "") === at);
  return own.length > 1 ? own : [...of];
}

export function given(number: string, unit: string | null, said: string | null): Expression {
  return { kind: "given", number, unit, said };
}

/** A phrase that is the same at every place. */
export function fixed(
  expression: Expression,
  depth: number,
  places: readonly Place[] = [],
  own = false,
): Made {
  return { depth, places, own, at: async () => expression };
}

/** An operation over what phrases come to at the same place. */
export function over(
  by: Operator,
  parts: readonly Made[],
  places: readonly Place[] = parts[0]?.places ?? [],
  own = false,
): Made {
  return {
    depth: 1 + Math.max(...parts.map(({ depth }) => depth)),
    places,
    own,
    at: async (place) => {
      const of: Expression[] = [];
      for (const part of parts) {
        const one = await part.at(place);
        if (!one) return undefined;
        of.push(one);
      }
      return workedOf(by, ...of);
    },
  };
}

/** Operations whose results are no amounts: nothing is taken from a rate or divided among people. */
const RATES: ReadonlySet<string> = new Set(["share", "rate", "yearly", "times"]);

/** Does an expression come to a rate and not to an amount? */
export function isRate(one: Expression): boolean {
  return one.kind === "worked" && RATES.has(one.by);
}

/** How many operations a result before came out of; a single thing counts as none. */
export function depthOf(one: Expression): number {
  const single = one.kind === "figure" || (one.kind === "members" && one.count === 1);
  return single ? 0 : 1;
}
