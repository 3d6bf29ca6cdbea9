import { foldLabel } from "../kernel/fold.js";
import type { Quantity } from "../kernel/quantity.js";
import type { DocumentFigures } from "../ledger/ledger.js";
import { quantityOf } from "../ledger/resolve.js";
import type { Figure } from "../model/figure.js";
import type { Passage } from "../model/passage.js";
import type { Retriever } from "../passages/retrieve.js";
import { PHASE_WORDS } from "../questions/linking/phases.data.js";
import { LABEL_END, SILENT_KINDS } from "./evidence.data.js";
import { COUNTED_END, COUNTED_WITH, NUMBER_START } from "./numbers.data.js";
import { findStated, type Stated } from "./numbers.js";
import { claimView } from "./view.js";
import { CLAUSE_MARK, PARTICLES, SENTENCE_END, SILENT_WORDS, TARGET_ENDING } from "./words.data.js";

/** A number some place of a document states, with the words it is stated with. */
export interface Item {
  readonly amount: Quantity;
  readonly comparator: string;
  readonly figure: Figure | null;
  readonly passage: Passage | null;
  readonly project: string | null;
  readonly name: string;
  /** Character pairs of its own name, and of all the words around it. */
  readonly leaf: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** The phase of the budget its own words name, where that is neither budget nor outturn. */
  readonly phase: string | null;
  /** The noun of what is counted, where one stands right behind the number. */
  readonly noun: string | null;
  /** The words written right before the number, or the figure's own name. */
  readonly label: string;
  /** What it bounds when it is stated in a sentence. */
  readonly stated: Stated | null;
}

/** The numbers of one document, with how rare each character pair is among them. */
export interface Evidence {
  readonly document: DocumentFigures;
  readonly items: readonly Item[];
  /** Targets by the folded names a text can call their indicators. */
  readonly targets: readonly { readonly item: Item; readonly names: readonly string[] }[];
  weight(pair: string): number;
}

const kept = new WeakMap<DocumentFigures, Evidence>();
/** What a pair no document uses says of a claim: the words may just be other ones. */
const UNKNOWN_WEIGHT = 0.4;
const PHASES = PHASE_WORDS.filter(({ phase }) => phase.indicator !== null).map(
  ({ phase: { indicator }, words }) => ({ indicator, words }),
);
const CODE = /^[\d.]+$/;

export function evidenceOf(document: DocumentFigures, retriever: Retriever): Evidence {
  const known = kept.get(document);
  if (known) return known;
  const items = [
    ...document.figures.flatMap(figureItem),
    ...retriever
      .list({ documents: [document.document.id] })
      .filter(({ kind }) => !SILENT_KINDS.has(kind))
      .flatMap(passageItems),
  ];
  const frequency = new Map<string, number>();
  for (const { leaf } of items)
    for (const pair of leaf) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const made: Evidence = {
    document,
    items,
    targets: items
      .filter(({ figure }) => figure?.key?.measure === TARGET)
      .map((item) => ({ item, names: namesOf(item.name) })),
    weight: (pair) => {
      const known = frequency.get(pair);
      return known === undefined ? UNKNOWN_WEIGHT : 1 / Math.sqrt(known);
    },
  };
  kept.set(document, made);
  return made;
}

const TARGET = "target";

/** What an indicator may be called: by its name, and by its name without what it counts. */
function namesOf(name: string): string[] {
  const whole = foldLabel(name);
  return [...new Set([whole, whole.replace(TARGET_ENDING, "")])].filter(({ length }) => length > 1);
}

/** Character pairs of the words with content of a text. */
export function pairsOf(text: string): Set<string> {
  const plain = text.replace(PARTICLES, "").replace(SILENT_WORDS, " ");
  const pairs = new Set<string>();
  for (const run of plain.match(/[\p{Script=Han}a-z]+/gu) ?? []) {
    for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}

function figureItem(figure: Figure): Item[] {
  const amount = quantityOf(figure);
  if (!amount || figure.certainty !== "certain" || figure.marked === "derived") return [];
  const { key, row, column, project, context } = figure;
  const leafOf = key?.indicator?.split("/").at(-1);
  const stubs = row.filter((stub) => !CODE.test(stub));
  const leaf =
    leafOf ??
    (project !== null && key?.measure === "project"
      ? project
      : (stubs.at(-1) ?? column.at(-1) ?? ""));
  const around = [
    leaf,
    project ?? "",
    ...stubs,
    ...column,
    figure.marked === "stated" ? context : "",
  ];
  return [
    {
      amount,
      comparator: figure.comparator,
      figure,
      passage: null,
      project: key?.project ?? project,
      name: leaf,
      leaf: pairsOf(foldLabel(leaf)),
      all: pairsOf(around.map(foldLabel).join(" ")),
      phase: PHASES.find(({ indicator }) => indicator === key?.indicator)?.indicator ?? null,
      noun: figure.marked === "stated" && COUNTED_END.test(leaf) ? leaf : null,
      label: foldLabel(leaf),
      stated: null,
    },
  ];
}

function passageItems(passage: Passage): Item[] {
  return passage.text.split("\n").flatMap((line) => {
    const { text } = claimView(line, 0);
    return text.split(new RegExp(SENTENCE_END.source, "gu")).flatMap((sentence) => {
      if (!NUMBER_START.test(sentence)) return [];
      return findStated(sentence).flatMap((stated) => passageItem(passage, sentence, stated));
    });
  });
}

function passageItem(passage: Passage, sentence: string, stated: Stated): Item[] {
  if (stated.foreign) return [];
  const before = sentence.slice(0, stated.numberStart).split(CLAUSE_MARK).at(-1) ?? "";
  const after = sentence.slice(stated.end).split(CLAUSE_MARK)[0] ?? "";
  const clause = `${before} ${after}`.replace(/\d[\d.,]*/g, " ");
  const counted = sentence.slice(stated.numberStart, stated.end).replace(/[\d.,]/g, "");
  const around = sentence
    .slice(Math.max(0, stated.start - 40), stated.end + 16)
    .replace(/\d[\d.,]*/g, " ");
  return [
    {
      amount: stated.amount,
      comparator: "=",
      figure: null,
      passage,
      project: passage.kind === "project" ? passage.subject : null,
      name: passage.subject ?? passage.path.at(-1) ?? "",
      leaf: pairsOf(`${clause} ${counted}`),
      all: pairsOf(`${around} ${passage.subject ?? ""}`),
      phase:
        PHASES.find(({ words }) => words.some((word) => before.includes(word)))?.indicator ?? null,
      noun: nounOf(sentence, stated.numberStart),
      label: labelAt(sentence.slice(0, stated.start)),
      stated,
    },
  ];
}

/** The words a text ends with. */
export function labelAt(text: string): string {
  return foldLabel(LABEL_END.exec(text)?.[0] ?? "");
}

/** May two nouns mean the same things? One may leave out what narrows it ("事业单位", "二级事业单位"). */
export function sameThings(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.endsWith(b) || b.endsWith(a);
}

/** "53个窗口": what is counted, said right behind the number. */
export function nounOf(text: string, at: number): string | null {
  return COUNTED_WITH.exec(text.slice(at))?.[1] ?? null;
}
