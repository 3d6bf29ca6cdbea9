import type { Memory } from "../questions/conversation/memory.js";
import { FIRM_NAMED, WHICH_FIRM } from "../questions/intent/intent.data.js";
import { meant } from "../questions/linking/types.js";
import { asks } from "../questions/linking/understand.js";
import { makeupNamed } from "../questions/projects/makeup.js";
import { productQuestion } from "../questions/projects/product-question.js";
import { afterMiss } from "./after-miss.js";
import { answerBehind } from "./amounts/behind-amount.js";
import { eitherAmount } from "./amounts/either-amount.js";
import { balance, sources } from "./amounts/everyday.js";
import { oneOrOther } from "./amounts/one-or-other.js";
import { answerSameAmong } from "./amounts/same-among.js";
import { answerSameAmount } from "./amounts/same-amount.js";
import { rowOfTable } from "./amounts/table-row.js";
import { toldConversion } from "./amounts/told-conversion.js";
import { writeUnexplained } from "./amounts/unexplained.js";
import { byCode, byReadings } from "./by-readings.js";
import { group } from "./groups/answer-group.js";
import { overlap } from "./groups/answer-overlap.js";
import { placeAmongLike } from "./groups/answer-place.js";
import { relation } from "./groups/answer-relation.js";
import { writeNothingFound } from "./nothing-found.js";
import { answerHeldProjects } from "./projects/held-projects.js";
import { answerMakeup } from "./projects/makeup.js";
import { answerNameParts } from "./projects/name-parts.js";
import { partsOfUnit } from "./projects/parts-of-unit.js";
import { answerPerPiece } from "./projects/per-piece.js";
import { piecePrice } from "./projects/piece-price.js";
import { printedNames } from "./projects/printed-names.js";
import { answerProduct } from "./projects/product.js";
import { answerProjectFacts } from "./projects/project-facts.js";
import { projectPlace } from "./projects/project-place.js";
import { PROJECT_NAME } from "./prose/asked-fit.data.js";
import { answerHeldTexts } from "./prose/held-texts.js";
import { writeNamedAmounts } from "./prose/named-amounts.js";
import { original } from "./prose/original.js";
import { answerFromProse } from "./prose/prose.js";
import { ADDED_NAMED } from "./prose/prose-query.data.js";
import { asksAdded } from "./prose/prose-query.js";
import { proven } from "./prose/proven.js";
import { toldProjects } from "./prose/told-projects.js";
import { documentsFor, type Question, remembered, type Way } from "./question.js";
import {
  outturnOnly,
  promisedTable,
  unknownItem,
  unknownOffice,
  unknownProject,
  unreadCell,
} from "./refusals.js";
import { answerSetRate } from "./targets/set-rate.js";
import { answerSeveralTargets } from "./targets/several-targets.js";
import { answerTargetList } from "./targets/target-list.js";
import { answerTargets, namesTarget } from "./targets/targets.js";
import { answerToldCount, asksCountOf } from "./targets/told-count.js";
import { toldSum } from "./targets/told-sum.js";
import { managed } from "./told/managed.js";
import { toldMoney } from "./told/told-money.js";
import { toldParts, toldSeries } from "./told/told-parts.js";
import { toldReasons } from "./told/told-reasons.js";
import { toldValue } from "./told/told-value.js";
import { unitBelow } from "./unit-below.js";
import { worked } from "./worked-question.js";
import { writeLoaded } from "./write/absent.js";

/** The measure of what sentences state in words of their own. */
const STATED = "stated";

/** The parts of a question that most answering functions take. */
type Parts = [
  Question["u"],
  Question["intent"],
  Question["slots"],
  Question["sources"],
  Question["draft"],
];

/** A function that says by itself whether it took the question ("no" and false: it did not). */
function way(answer: (...parts: Parts) => Promise<boolean | string>): Way {
  return async (question) => {
    const { u, intent, slots, sources, draft } = question;
    const taken = await answer(u, intent, slots, sources, draft);
    return taken === false || taken === "no" ? undefined : remembered(question);
  };
}

/** What is loaded. */
const loaded: Way = async ({ intent, memory, draft, library }) => {
  if (intent.kind !== "loaded") return undefined;
  writeLoaded(draft.composer, library);
  return memory;
};

const behind: Way = async (question) => {
  const { u, slots, memory, draft } = question;
  const told = await answerBehind(u, slots, memory, documentsFor(question), draft);
  return told ? remembered(question) : undefined;
};

const makeup: Way = async (question) => {
  const { u, intent, slots, sources, draft } = question;
  const counted = intent.targets.some(({ options }) => options[0]?.measure === STATED);
  if (counted && !makeupNamed(u)) return undefined;
  const told = await answerMakeup(u, slots, sources, draft);
  if (told === "no") return undefined;
  if (told === "named") await answerFromProse(u, intent, slots, sources, draft);
  return remembered(question);
};

/** The texts of several documents held against each other. */
const texts: Way = async (question) =>
  (await answerHeldTexts(question)) ? remembered(question) : undefined;

const sameAmount: Way = async (question) => {
  const { u, intent, slots, memory, sources, draft } = question;
  const told = await answerSameAmount(u, intent, slots, memory.targets, sources, draft);
  return told ? remembered(question) : undefined;
};

/** A line item named by its code or class code. */
const coded: Way = async (question) => {
  const { u, intent } = question;
  const named = meant(u.spans, "line").some(({ span }) => /^\d/.test(span.text));
  return named && intent.kind === "lookup" ? byCode(question) : undefined;
};

const severalTargets = way(async (u, ...rest) =>
  productQuestion(u) ? false : answerSeveralTargets(u, ...rest),
);

/** How many of something that is named: a target says it, or sentences do, or nothing does. */
const countOf: Way = async (question) => {
  const { u, intent } = question;
  if (!asksCountOf(u, intent)) return undefined;
  return (
    (await way(answerTargets)(question)) ??
    (await way(answerToldCount)(question)) ??
    writeNothingFound(question, "item")
  );
};

/** The name of a project that is only described: told where a text names one. */
const projectName: Way = async (question) => {
  const { u, intent, slots, sources } = question;
  const described = u.gaps.length + meant(u.spans, "quantity").length > 0;
  const asked = intent.kind === "define" && PROJECT_NAME.test(u.text) && described;
  if (!asked || !slots.named || meant(u.spans, "project").length > 0) return undefined;
  const own = new Set(slots.subjects.flat().flatMap((one) => one.documents.map(({ id }) => id)));
  const names = (await sources.built.vocabularies())
    .filter(({ document }) => own.has(document))
    .flatMap(({ projects }) => projects.map(({ name }) => name));
  const amounts = meant(u.spans, "quantity").map(({ value }) => `(?=[\\s\\S]*${escaped(value)})`);
  const naming = new RegExp(
    names.length === 0 ? "$^" : `^${amounts.join("")}[\\s\\S]*(?:${names.map(escaped).join("|")})`,
    "u",
  );
  return (
    (await way((...parts) => answerFromProse(...parts, naming))(question)) ??
    writeNothingFound(question, "item")
  );
};

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}

const prose: Way = async (question) =>
  (await told(question)) ??
  (question.intent.kind === "passage" ? await writeUnexplained(question) : undefined);

const told = way(async (u, intent, ...rest) =>
  intent.kind === "define" || intent.kind === "passage"
    ? answerFromProse(u, intent, ...rest)
    : false,
);

const added: Way = async (question) => {
  const { u, intent, slots, sources, draft } = question;
  if (!asksAdded(u)) return undefined;
  if (!(await answerFromProse(u, intent, slots, sources, draft, ADDED_NAMED))) return undefined;
  await writeNamedAmounts(question);
  return remembered(question);
};

/** Which firm gets money: told where a text names one. */
const firm: Way = async (question) => {
  if (!WHICH_FIRM.test(question.u.text)) return undefined;
  const told = await way((...parts) => answerFromProse(...parts, FIRM_NAMED))(question);
  return told ?? writeNothingFound(question, "item");
};

const target = way(async (u, intent, slots, sources, draft) => {
  const meant =
    intent.kind === "targets" ||
    intent.implied ||
    intent.kind === "none" ||
    (await namesTarget(u, slots, sources));
  const worksOut = asks(u, "sum", "difference", "average", "share", "change", "rate");
  return meant && !worksOut && answerTargets(u, intent, slots, sources, draft);
});

/** The ways to answer, tried in this order; the last takes every question. */
const WAYS: readonly Way[] = [
  loaded,
  afterMiss,
  original,
  proven,
  partsOfUnit,
  unitBelow,
  unknownOffice,
  printedNames,
  toldReasons,
  toldParts,
  toldSeries,
  managed,
  toldValue,
  outturnOnly,
  group,
  relation,
  overlap,
  projectPlace,
  placeAmongLike,
  promisedTable,
  unreadCell,
  rowOfTable,
  balance,
  sources,
  way(answerNameParts),
  worked,
  oneOrOther,
  eitherAmount,
  toldConversion,
  toldSum,
  coded,
  behind,
  texts,
  makeup,
  sameAmount,
  way(answerSameAmong),
  way(answerSetRate),
  piecePrice,
  way(answerPerPiece),
  way(answerHeldProjects),
  toldProjects,
  severalTargets,
  way(answerProduct),
  way(answerProjectFacts),
  way(answerTargetList),
  toldMoney,
  countOf,
  projectName,
  prose,
  added,
  firm,
  target,
  unknownItem,
  unknownProject,
];

/** Answers a question in the first way that takes it. */
export async function answerInOneWay(question: Question): Promise<Memory> {
  for (const one of WAYS) {
    const after = await one(question);
    if (after) return after;
  }
  return byReadings(question);
}
