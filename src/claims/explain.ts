import type { Composer } from "../answers/composer.js";
import { showFigure } from "../answers/seal.js";
import { scopeName } from "../answers/write/names.js";
import { maskPersonal } from "../kernel/mask.js";
import { convert, printNumber, type Quantity, round } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import { quantityOf } from "../ledger/resolve.js";
import type { CheckedClaim } from "../model/check-report.js";
import type { Figure } from "../model/figure.js";
import { MEASURES } from "../model/measures.data.js";
import type { Claim } from "./claim.js";
import {
  ABSENCES,
  ASPECTS,
  CAUTIONS,
  EXPLAIN,
  HELD_WORDS,
  LIST_COMMA,
  OF_YEAR,
  RANKED_BY,
  REMARKS,
  SLIP_LINE,
  SLIP_OF,
  SLIPS,
  WAY_OF,
  YEAR_NAME,
} from "./claims.text.js";
import { YUAN } from "./numbers.data.js";
import type { Finding, Truth } from "./outcome.js";
import { admits, inUnit } from "./tolerance.js";

type Language = "zh" | "en";
/** Decimals of what is worked out. */
const SHOWN = 2;
/** Most operands that are cited. */
const MOST_CITED = 6;
/** Places that print the same amount: a reader wants one or two. */
const MOST_PRINTS = 3;

/** Writes the verdict of one claim; every number comes from the text itself or from a cited place. */
export function explain(
  claim: Claim,
  finding: Finding,
  composer: Composer,
  language: Language,
): Pick<CheckedClaim, "caution" | "correct" | "explanation" | "citations" | "slip"> {
  const { truth, absence } = finding;
  const missing = ABSENCES[absence ?? "no_figure"][language];
  if (!truth) return { correct: null, explanation: missing, citations: [] };
  const citations = cite(truth, composer);
  if (finding.verdict === "not_found") {
    const beside = besideLine(claim, finding, truth, citations, language);
    const explanation = maskPersonal([missing, beside].join(language === "zh" ? "" : " "));
    return { correct: null, explanation, citations };
  }
  const lines = [verdictLine(claim, finding, truth, citations, language)];
  if (truth.formula !== null)
    lines.push(fill(EXPLAIN.worked[language], { formula: truth.formula }));
  for (const figure of truth.figures.slice(0, MOST_CITED)) {
    if (figure.marked !== "derived" || figure.formula === null) continue;
    const value = figure.value ?? figure.raw;
    lines.push(fill(EXPLAIN.derived[language], { value, formula: figure.formula }));
  }
  const caution = cautionOf(finding, truth, language);
  const slip = slipOf(finding, language);
  if (slip !== undefined) lines.push(fill(SLIP_LINE[language], { slip }));
  return {
    ...(caution === undefined ? {} : { caution }),
    ...(slip === undefined ? {} : { slip }),
    correct: finding.verdict === "refuted" ? correctOf(claim, truth, language) : null,
    explanation: maskPersonal(lines.join(language === "zh" ? "" : " ")),
    citations,
  };
}

function cite(truth: Truth, composer: Composer): number[] {
  const own = truth.figures.slice(0, truth.formula === null ? MOST_PRINTS : MOST_CITED);
  const figures = [...own, ...truth.against].slice(0, MOST_CITED);
  const ids = figures.map((figure) => composer.citationOf(figure));
  for (const passage of truth.passages) {
    composer.citePassage(passage);
    const found = composer.citations.find(({ text }) => text === passage.text);
    if (found) ids.push(found.id);
  }
  return [...new Set(ids)];
}

/** What is loaded beside what the claim speaks of: the budget of what was spent, or the other way. */
function besideLine(
  claim: Claim,
  { absence }: Finding,
  truth: Truth,
  citations: readonly number[],
  language: Language,
): string {
  const template = absence === "no_budget" ? EXPLAIN.settled : EXPLAIN.planned;
  return fill(template[language], {
    who: fill(OF_YEAR[language], { issuer: truth.issuer, year: String(truth.year) }),
    what: whatOf(claim, truth, language),
    value: valueText(truth, claim, language),
    cites: citations.map((id) => `[${id}]`).join(""),
  });
}

function verdictLine(
  claim: Claim,
  finding: Finding,
  truth: Truth,
  citations: readonly number[],
  language: Language,
): string {
  const cites = citations.map((id) => `[${id}]`).join("");
  const who = fill(OF_YEAR[language], { issuer: truth.issuer, year: String(truth.year) });
  const slots = {
    who,
    what: whatOf(claim, truth, language),
    place: finding.slipOf ?? "",
    stated: maskPersonal(claim.span),
    cites,
    value: valueText(truth, claim, language),
    name: truth.text ?? truth.what,
    way: truth.text ?? "",
    by: RANKED_BY[rankedBy(claim)][language],
  };
  const right = finding.verdict === "supported";
  if (claim.kind === "rank")
    return fill((right ? EXPLAIN.rankRight : EXPLAIN.rankWrong)[language], slots);
  if (claim.kind === "move")
    return fill((right ? EXPLAIN.moveRight : EXPLAIN.moveWrong)[language], slots);
  if (claim.kind === "order")
    return fill((right ? EXPLAIN.orderRight : EXPLAIN.orderWrong)[language], {
      ...slots,
      // Of two offices each is named beside its own amount.
      who: slots.way.includes(truth.issuer) ? "" : who,
    });
  if (!right) {
    const way = truth.text !== null && truth.amount !== null;
    return fill((way ? EXPLAIN.refutedWay : EXPLAIN.refuted)[language], slots);
  }
  const exact =
    "stated" in claim &&
    truth.amount !== null &&
    claim.stated.says === "exact" &&
    admits(claim.stated, truth.amount) &&
    isSame(claim.stated.amount, truth.amount);
  return fill((exact ? EXPLAIN.supported : EXPLAIN.supportedRounded)[language], slots);
}

function rankedBy(claim: Claim): keyof typeof RANKED_BY {
  if (claim.kind !== "rank" || !claim.by) return "amount";
  return claim.by.kind === "share" ? "share" : claim.by.to > 0 ? "up" : "down";
}

function isSame(a: Quantity, b: Quantity): boolean {
  return inUnit(b, a.unit)?.value.equals(a.value) ?? false;
}

/** The likely slip, and whose figure stands there instead. */
function slipOf({ slip, slipOf: of }: Finding, language: Language): string | undefined {
  if (slip === null || slip === "rank") return undefined;
  const said = SLIPS[slip][language];
  const whose = OF_OTHERS.has(slip) ? of : null;
  const name = MEASURES.find(({ id }) => id === whose)?.names[0] ?? whose;
  return name === null ? said : fill(SLIP_OF[language], { slip: said, of: name });
}
const OF_OTHERS: ReadonlySet<string> = new Set(["year", "office", "item"]);

/** What the true value is of: the thing itself, or its share, change … */
function whatOf(claim: Claim, { what }: Truth, language: Language): string {
  const other = otherOf(claim, language);
  const kind = claim.kind === "share" && other === undefined ? "plainShare" : claim.kind;
  const template = ASPECTS[kind]?.[language];
  return template === undefined ? what : fill(template, { what, other: other ?? "" });
}

/** What the thing is held against, by its own name, or by the office or year that sets it apart. */
function otherOf(claim: Claim, language: Language): string | undefined {
  if (claim.kind === "share") return claim.told ? claim.wholes[0]?.text : undefined;
  if (claim.kind !== "gap" && claim.kind !== "times") return undefined;
  const { left, right } = claim;
  if (!left || !right || left.text !== right.text) return right?.text;
  const [a, b] = [left.place, right.place];
  const office = b.issuers.length === 1 && b.issuers[0] !== a.issuers[0] ? b.issuers[0] : undefined;
  if (office) return office.name;
  return b.year === null ? right.text : fill(YEAR_NAME[language], { year: String(b.year) });
}

/** The true value as it is printed, or worked out to two decimals in the unit of the claim. */
function valueText(truth: Truth, claim: Claim, language: Language): string {
  const [figure] = truth.figures;
  const comparator = truth.comparator ?? "=";
  if (truth.amount === null) return truth.text ?? "";
  const yuan = language === "en" ? inYuan(truth.amount) : "";
  if (figure && printsIt(figure, truth.amount)) return `${showFigure(figure)}${yuan}`;
  const sign = comparator === "=" ? "" : comparator;
  const shown = shownAmount(truth, claim);
  return `${sign}${printNumber(shown)}${unitText(shown.unit)}${yuan}`;
}

/** For English readers, who count in thousands and millions: " (1,496,200 yuan)". */
function inYuan(amount: Quantity): string {
  if (dimensionOf(amount.unit) !== "money" || amount.unit === YUAN) return "";
  const own = convert(amount, YUAN);
  const plain = printNumber(round(own, own.scale > SHOWN ? SHOWN : own.scale));
  return ` (${plain.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ",")} yuan)`;
}

/** Does the figure print the very amount, or is it only what the amount was worked out from? */
function printsIt(figure: Figure, amount: Quantity): boolean {
  const own = quantityOf(figure);
  return own !== null && inUnit(amount, own.unit)?.value.equals(own.value) === true;
}

function shownAmount({ amount: own, formula }: Truth, claim: Claim): Quantity {
  if (!own) throw new RangeError("no amount to show");
  const told = "stated" in claim && formula !== null ? claim.stated.amount.unit : own.unit;
  const said = told === YUAN || dimensionOf(told) !== "money" ? told : own.unit;
  const amount = inUnit(own, said) ?? own;
  const worked = formula !== null && (dimensionOf(amount.unit) !== "money" || amount.scale > SHOWN);
  return worked || amount.scale > 4 ? round(amount, SHOWN) : amount;
}

function unitText(unit: string | null): string {
  return unit === null ? "" : unit === "%" ? "%" : ` ${unit}`;
}

function correctOf(claim: Claim, truth: Truth, language: Language): CheckedClaim["correct"] {
  if (claim.kind === "order") {
    const word = HELD_WORDS[language].find((one) => truth.text?.includes(one));
    return { value: word ?? "", unit: null };
  }
  if (truth.amount === null) return { value: truth.text ?? "", unit: null };
  const shown = shownAmount(truth, claim);
  const value = printNumber(shown);
  const sign = truth.comparator !== null && truth.comparator !== "=" ? truth.comparator : "";
  const yuan = language === "en" ? inYuan(truth.amount) : "";
  const plain = `${value}${shown.unit ?? ""}${yuan}`;
  const named = claim.kind === "rank" || claim.kind === "move";
  const text = named
    ? `${truth.text ?? ""} ${plain}`.trim()
    : truth.text !== null
      ? fill(WAY_OF[language], { way: truth.text, value: plain })
      : `${sign}${plain}`;
  return { value, unit: shown.unit, text };
}

function cautionOf(finding: Finding, truth: Truth, language: Language): string | undefined {
  const remarks = (finding.remarks ?? []).map(({ say, slots }) =>
    maskPersonal(fill(REMARKS[say][language], slots)),
  );
  const own = ownCaution(finding, truth, language);
  const all = own === undefined ? remarks : [own, ...remarks];
  return all.length === 0 ? undefined : all.join(language === "zh" ? "" : " ");
}

function ownCaution(finding: Finding, truth: Truth, language: Language): string | undefined {
  if (finding.caution === null) return undefined;
  const values = truth.against.map(showFigure).join(LIST_COMMA[language]);
  const measure = MEASURES.find(({ id }) => id === truth.scope)?.names[0];
  const scope = truth.scope === null ? "" : (measure ?? scopeName(truth.scope));
  return fill(CAUTIONS[finding.caution][language], { values, scope });
}

function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? "");
}
