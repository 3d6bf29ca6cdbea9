import type { Composer } from "../composer.js";
import type { Outcome } from "../outcome.js";
import { label } from "../segments.js";
import { TEXTS } from "../texts.text.js";
import {
  writeChange,
  writeDifference,
  writeOrder,
  writePerUnit,
  writeShare,
  writeSum,
} from "./compare.js";
import { writeList, writeRank } from "./members.js";
import { measureName, subjectWith } from "./names.js";
import { writeValue } from "./value.js";

/** Writes what a step came to. */
export function writeOutcome(composer: Composer, outcome: Outcome): void {
  switch (outcome.kind) {
    case "lookup":
      for (const found of outcome.found) writeValue(composer, found, outcome.step);
      for (const selector of outcome.missing) {
        if (selector.project !== null) composer.labels.add(selector.project);
        const what = label(selector.project ?? measureName(selector.measure));
        composer.line(TEXTS.missing, { subject: subjectWith(composer, selector, [what]) });
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
    case "order":
      writeOrder(composer, outcome);
      return;
    case "per_unit":
      writePerUnit(composer, outcome);
      return;
    case "rank":
      writeRank(composer, outcome);
      return;
    case "list":
      writeList(composer, outcome);
  }
}
