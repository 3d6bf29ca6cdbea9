import type { Content, Identity, Locator } from "../model/document.js";
import type { FigureDraft } from "../model/figure.js";
import type { Clause } from "./clause.js";
import { mentionsIn, readProse } from "./clauses.js";
import { type CodeNames, codeNames } from "./codes.js";
import { derivedFrom } from "./derived.js";
import { draftsOf, type Setting } from "./draft.js";
import { impliedParts } from "./implied-parts.js";
import { type Words, wordsFor } from "./lexicon.js";
import { periodOf } from "./period.js";
import { scoped, scopeOfHeadings } from "./scopes.js";
import { type Placed, placedParagraphs } from "./sections.js";
import { ORGAN_NOUNS } from "./words/counts.data.js";
import { SCOPE_INCOME } from "./words/scopes.data.js";

function vocabulary({ issuer }: Identity): Words {
  return wordsFor([...endings(issuer.name), ...issuer.aliases.map(({ name }) => name)]);
}

const SHORTEST_NAME = 3;

/** A name and what people shorten it to: "某某市某某区财政局", "区财政局", "财政局". */
function endings(name: string): string[] {
  const all = [...name].map((_, index) => name.slice(index));
  return all.filter(({ length }) => length >= SHORTEST_NAME);
}

/** The part of the money a list is about, by the line that opens it. */
function scopeOfLead({ lead }: Placed, words: Words): string | null {
  return lead === null ? null : (mentionsIn(lead, words).at(-1)?.scope ?? null);
}

function settingOf(placed: Placed, identity: Identity, names: CodeNames, words: Words): Setting {
  const scope = scopeOfLead(placed, words) ?? scopeOfHeadings(placed.headings);
  return { identity, placed, scope, names };
}

/** In a text about a project everything is only stated of its words; elsewhere it is as read. */
function asPlaced(clause: Clause, { zone, headings }: Placed): Clause {
  if (zone !== "project") return clause;
  const item = clause.item ?? clause.measures[0]?.name ?? headings.at(-1) ?? null;
  const plain = { measures: [], item, aspect: "value", direction: 0, base: null } as const;
  return { ...clause, ...plain, whole: null, variant: null, completes: null };
}

function prose({ paragraph, headings }: Placed, words: Words) {
  return readProse(paragraph.text, words, mentionsIn(headings.at(-1) ?? "", words));
}

/** Where only offices are counted, nothing but their number is a figure. */
function belongs(figure: FigureDraft, { zone }: Placed, organs: ReadonlySet<string>): boolean {
  return zone !== "organ" || organs.has(figure.key?.indicator ?? "");
}

/** A money change of nothing ("持平") has the unit of the value it belongs to. */
function withUnit(figure: FigureDraft, before: readonly FigureDraft[]): FigureDraft {
  if (figure.unit !== null || figure.key?.aspect !== "change") return figure;
  const { measure, scope } = figure.key;
  const amounts = before.filter(({ key }) => key?.aspect === "value" || key?.aspect === "change");
  const all = amounts.filter(({ unit }) => unit !== null);
  const same = all.findLast(({ key }) => key?.measure === measure && key.scope === scope);
  const any = all.findLast(({ key }) => key?.aspect === "value" && key.measure !== "stated");
  return { ...figure, unit: same?.unit ?? any?.unit ?? null };
}

/**
 * The figures a document states in its sentences, marked "stated", each followed by the value of the
 * base year that a stated change implies, marked "derived". Never read from the glossary or from
 * duties; in project texts everything is stated of its own words only.
 */
export function readNarrative(content: Content, identity: Identity): FigureDraft[] {
  const words = vocabulary(identity);
  const names = codeNames(content);
  const organs = new Set(ORGAN_NOUNS);
  const figures: FigureDraft[] = [];
  for (const placed of placedParagraphs(content)) {
    const setting = settingOf(placed, identity, names, words);
    figures.push(...periodOf(setting));
    for (const clause of prose(placed, words).clauses) {
      for (const draft of draftsOf(asPlaced(clause, placed), setting)) {
        if (!belongs(draft, placed, organs)) continue;
        const figure = withUnit(draft, figures);
        const derived = derivedFrom(figure, figures);
        figures.push(figure, ...(derived ? [derived] : []));
      }
    }
  }
  return [...figures, ...impliedParts(figures, words)];
}

/** A statement that there is none of something. */
export interface StatedNothing {
  readonly measure: string;
  readonly scope: string | null;
  readonly text: string;
  readonly locator: Locator;
  /** The heading it stands under. */
  readonly section: string;
}

/** The income of a part of the money, and the part. */
export const SCOPE_OF = new Map(Object.entries(SCOPE_INCOME).map(([scope, id]) => [id, scope]));

/**
 * The sentences that say a document has none of something ("无政府性基金预算拨款安排的支出"), so that
 * "none" can be told from "not printed".
 */
export function statedNothing(content: Content, identity: Identity): StatedNothing[] {
  const words = vocabulary(identity);
  return placedParagraphs(content).flatMap((placed) => {
    const { paragraph, headings, zone } = placed;
    if (zone !== "open") return [];
    return prose(placed, words).nothings.flatMap(({ measures, start, end }) =>
      measures.map((mention) => ({
        measure: mention.id,
        scope: SCOPE_OF.get(mention.id) ?? scoped(mention, scopeOfHeadings(headings)).scope,
        text: paragraph.text.slice(start, end).trim(),
        locator: paragraph.locator,
        section: headings.at(-1) ?? identity.title,
      })),
    );
  });
}
