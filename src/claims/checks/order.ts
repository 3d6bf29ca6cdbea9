import { compare } from "../../kernel/quantity.js";
import { isLoaded } from "../absence.js";
import type { Claim } from "../claim.js";
import { type Fact, factsOf } from "../facts.js";
import { truthOf } from "../judge.js";
import { type Finding, notFound } from "../outcome.js";
import type { Thing } from "../sentence-reading.js";
import { inUnit } from "../tolerance.js";
import type { Tools } from "../tools.js";
import { shareFacts } from "./share.js";

type OrderClaim = Extract<Claim, { kind: "order" }>;

/** One amount, or share, above or below another: the direction alone. */
export async function checkOrder(claim: OrderClaim, tools: Tools): Promise<Finding> {
  const [left, right] = await Promise.all([
    operand(claim.left, claim, tools),
    operand(claim.right, claim, tools),
  ]);
  if (!left || !right || !inUnit(right.amount, left.amount.unit)) {
    return notFound(isLoaded(claim.place) ? "no_figure" : "no_year", claim.left);
  }
  const order = compare(left.amount, right.amount);
  const right_ = Math.sign(order) === claim.to;
  const figures = [...left.figures.slice(0, 1), ...right.figures.slice(0, 1)];
  return {
    verdict: right_ ? "supported" : "refuted",
    truth: { ...truthOf({ ...left, figures }), text: tools.held(left, right) },
    absence: null,
    caution: null,
    slip: right_ ? null : "direction",
    slipOf: null,
    thing: claim.left,
  };
}

async function operand(thing: Thing, claim: OrderClaim, tools: Tools): Promise<Fact | undefined> {
  const place = thing.place.issuers.length > 0 ? thing.place : claim.place;
  const at = place.year === null ? { ...place, year: claim.place.year } : place;
  if (!claim.share) return (await factsOf(thing, at, tools.ground))[0];
  const { wholes, told } = claim.share;
  const parts = [{ ...thing, place: at }];
  return (await shareFacts({ parts, wholes, told, place: at, summed: false }, tools))[0];
}
