import { add, equal, quantity } from "../kernel/quantity.js";
import type { FigureDraft } from "../model/figure.js";
import { MEASURES } from "../model/measures.data.js";
import { mentionsIn } from "./clauses.js";
import { impliedBase } from "./derived.js";
import type { Words } from "./lexicon.js";
import { CHANGE_WORDS, CHANGED_LAST } from "./words/changes.data.js";

/** The whole whose change the reasons of a sentence explain. */
const WHOLE = "expenditure";

/**
 * Changes of the parts of the expenditure that only the reasons for its own change tell: in "支出增加
 * 30 万元，原因：一是增加基本支出 10 万元；二是…20 万元" the basic part rose by 10. Taken only where the
 * reasons add up to the whole change, so that none is missing, and one alone speaks of the part.
 * Each comes with the value of the base year that it implies, where the document states the part.
 */
export function impliedParts(figures: readonly FigureDraft[], words: Words): FigureDraft[] {
  return figures.filter(isWholeChange).flatMap((whole) => {
    const reasons = figures.filter((one) => isReason(one, whole));
    if (!addUp(whole, reasons)) return [];
    const parts = reasons.flatMap((reason) => partOf(reason, whole, words));
    return parts.filter(isAlone).flatMap((part) => {
      const values = figures.filter((one) => isValueOf(one, part));
      const base = values.length === 0 ? null : impliedBase(values.at(-1) ?? part, part);
      return base ? [part, base] : [part];
    });
  });
}

function isWholeChange({ key, value }: FigureDraft): boolean {
  return key?.measure === WHOLE && key.aspect === "change" && key.code === null && value !== null;
}

function isReason({ key, context, value }: FigureDraft, whole: FigureDraft): boolean {
  return key?.measure === "stated" && value !== null && context === whole.context;
}

function addUp(whole: FigureDraft, reasons: readonly FigureDraft[]): boolean {
  if (reasons.length === 0 || reasons.some(({ unit }) => unit !== whole.unit)) return false;
  const total = add(reasons.map(({ value, unit }) => quantity(value ?? "0", unit)));
  return equal(total, quantity((whole.value ?? "0").replace("-", ""), whole.unit));
}

/** The change of a part that a reason names with its last words. */
function partOf(reason: FigureDraft, whole: FigureDraft, words: Words): FigureDraft[] {
  const said = CHANGED_LAST.exec(reason.key?.indicator ?? "");
  const [mention, ...others] = said?.[1] === undefined ? [] : mentionsIn(said[1], words);
  const isPart = MEASURES.some(({ id, part }) => id === mention?.id && part === WHOLE);
  const whose = whole.key;
  if (!said || !mention || others.length > 0 || !isPart || !whose) return [];
  const falls = Object.entries(CHANGE_WORDS).some(
    ([word, direction]) => direction === -1 && said[0].startsWith(word),
  );
  return [
    {
      ...reason,
      value: falls ? `-${reason.value}` : reason.value,
      row: [mention.name],
      key: { ...whose, measure: mention.id },
      scope: whose.scope,
    },
  ];
}

function isAlone(part: FigureDraft, _: number, all: readonly FigureDraft[]): boolean {
  return all.filter(({ key }) => key?.measure === part.key?.measure).length === 1;
}

function isValueOf({ key, year, value, unit }: FigureDraft, part: FigureDraft): boolean {
  return (
    key?.aspect === "value" &&
    key.measure === part.key?.measure &&
    key.scope === part.key.scope &&
    key.code === null &&
    year === part.year &&
    value !== null &&
    unit === part.unit
  );
}
