import type { Figure } from "../../model/figure.js";
import type { Selector } from "../../model/plan.js";
import type { Composer } from "../composer.js";
import type { Answered, Outcome } from "../run/outcome.js";
import { TEXTS } from "../texts.text.js";
import { writeChange } from "./change.js";
import {
  writeDifference,
  writeInWan,
  writePerUnit,
  writeRest,
  writeShare,
  writeSum,
} from "./compare.js";
import { writeList, writeRank } from "./members.js";
import { writeMoves } from "./moves.js";
import { nameOf, subjectWith } from "./names.js";
import { writeOffices } from "./offices.js";
import { writeOrder } from "./order.js";
import { writeValue } from "./value.js";
import { writeWorked } from "./worked.js";

/** Writes what a step came to. */
export function writeOutcome(composer: Composer, outcome: Outcome): void {
  switch (outcome.kind) {
    case "lookup":
      for (const found of outcome.found) {
        writeValue(composer, found, outcome.step);
        if (outcome.step.unit === null) writeInWan(composer, found);
      }
      for (const selector of outcome.missing) {
        const what = nameOf(composer, selector, sameLine(selector, outcome.found));
        composer.line(TEXTS.missing, { subject: subjectWith(composer, selector, what) });
      }
      return;
    case "share":
      writeShare(composer, outcome);
      return;
    case "change":
      writeChange(composer, outcome);
      return;
    case "difference":
      writeDifference(composer, outcome);
      return;
    case "sum":
      writeSum(composer, outcome);
      return;
    case "rest":
      writeRest(composer, outcome);
      return;
    case "order":
      writeOrder(composer, outcome);
      return;
    case "offices":
      writeOffices(composer, outcome);
      return;
    case "per_unit":
      writePerUnit(composer, outcome);
      return;
    case "rank":
      writeRank(composer, outcome);
      return;
    case "moves":
      writeMoves(composer, outcome);
      return;
    case "worked":
      writeWorked(composer, outcome);
      return;
    case "list":
      writeList(composer, outcome);
  }
}

/** A figure of the line asked for, found under another year or office: it knows the printed name. */
function sameLine(selector: Selector, found: readonly Answered[]): Figure | undefined {
  return found.find(
    ({ resolution: { selector: one } }) =>
      one.code === selector.code &&
      one.project === selector.project &&
      one.indicator === selector.indicator,
  )?.figures[0];
}
