import { z } from "zod";
import type { Shape } from "../llm/types.js";
import { Plan } from "../model/plan.js";

/**
 * What a model fills in: a plan as the executor takes it, or that it did not understand. An object
 * that holds the union, because strict modes take no union at the root.
 */
export const Proposal = z.object({
  answer: z.union([
    z.object({ kind: z.literal("plan"), ...Plan.shape }),
    z.object({ kind: z.literal("not_understood"), why: z.string() }),
  ]),
});
export type Proposal = z.infer<typeof Proposal>;

/** Words of JSON schema that strict modes refuse; the validator holds what they say all the same. */
const REFUSED = new Set(["$schema", "minimum", "maximum", "minItems", "maxItems", "default"]);

/** The schema of a proposal as it goes over the wire. */
export function proposalShape(): Shape {
  const schema = z.toJSONSchema(Proposal, { reused: "ref", target: "draft-2020-12" });
  return { name: "plan", schema: without(schema) as Record<string, unknown> };
}

function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !REFUSED.has(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, without(one)]));
}
