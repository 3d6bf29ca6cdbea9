import { EXECUTED } from "../../ledger/equivalents.data.js";
import type { Figure } from "../../model/figure.js";
import type { Claim } from "../claim.js";
import { factsOf, type Ground } from "../facts.js";
import { truthOf } from "../judge.js";
import { type Finding, notFound, type Truth } from "../outcome.js";
import type { Place } from "../places.js";
import type { Thing } from "../sentence-reading.js";
import { AS_BUDGET, SPENT, SPENT_REACH } from "../spent.data.js";
import { inUnit } from "../tolerance.js";
import { CLOSED } from "../words.data.js";

type Judge = (claim: Claim) => Promise<Finding>;

/**
 * A claim of what was really spent: held against the outturn, or an amount printed as executed. What
 * only a budget has is neither right nor wrong; the finding then carries the budget's figure.
 */
export async function checkSpent(claim: Claim, judge: Judge, ground: Ground): Promise<Finding> {
  if (hasOutturn(claim.place)) return judge(claim.spent ? atStage(claim) : claim);
  const told = await judge(claim);
  if (told.verdict !== "not_found" && isOfSpending(told)) return told;
  const planned = asBudget(claim);
  const { truth, thing } = await judge(planned);
  const known = truth?.amount ? truth : await budgetOf(planned, ground);
  return { ...notFound("no_outturn", thing), truth: known };
}

/** What the budget has for the thing a claim is about. */
async function budgetOf(claim: Claim, ground: Ground): Promise<Truth | null> {
  if (claim.kind !== "value") return null;
  const [thing] = claim.things;
  const [fact] = thing ? await factsOf(thing, claim.place, ground) : [];
  const told = fact && inUnit(fact.amount, claim.stated.amount.unit) ? fact : undefined;
  return told ? truthOf(told) : null;
}

/** A claim of a budget, where only an outturn prints the figure. */
export async function checkPlanned(claim: Claim, judge: Judge): Promise<Finding> {
  const found = await judge(claim);
  const figures = found.truth?.figures ?? [];
  const settled = figures.length > 0 && figures.every(({ stage }) => stage === CLOSED);
  if (!settled || claim.place.stage !== null || !AS_BUDGET.test(claim.lead)) return found;
  return { ...found, verdict: "not_found", absence: "no_budget", caution: null, slip: null };
}

function hasOutturn({ issuers, year }: Place): boolean {
  return issuers.some(({ documents }) =>
    documents.some((one) => one.stage === CLOSED && (year === null || one.year === year)),
  );
}

const atStage = (claim: Claim): Claim => ({ ...claim, place: { ...claim.place, stage: CLOSED } });

function isOfSpending({ truth }: Finding): boolean {
  const spent = ({ stage, key }: Figure): boolean =>
    stage === CLOSED || key?.indicator === EXECUTED;
  if (truth?.figures.some(spent)) return true;
  const printed = truth?.amount?.value.toString() ?? "";
  return (truth?.passages ?? []).some(({ text }) => {
    const at = text.indexOf(printed);
    return at >= 0 && text.slice(Math.max(0, at - SPENT_REACH), at).search(SPENT) >= 0;
  });
}

/** The same claim told of the budget. */
function asBudget(claim: Claim): Claim {
  const { spent: _, ...plain } = claim;
  const place = { ...plain.place, stage: null };
  return "things" in plain
    ? { ...plain, place, things: plain.things.map(unphased) }
    : { ...plain, place };
}

function unphased(thing: Thing): Thing {
  const options = thing.options.map(({ stage: _, ...option }) =>
    option.indicator === EXECUTED ? { ...option, indicator: null } : option,
  );
  return { ...thing, options, place: { ...thing.place, stage: null } };
}
