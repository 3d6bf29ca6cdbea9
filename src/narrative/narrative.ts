import type { Content, Identity, Locator } from "../model/document.js";
import type { FigureDraft } from "../model/figure.js";
import { mentionsIn, readProse } from "./clauses.js";
import { type CodeNames, codeNames } from "./codes.js";
import { derivedFrom } from "./derived.js";
import { draftsOf, type Setting } from "./draft.js";
import { type Words, wordsFor } from "./lexicon.js";
import { scoped, scopeOfHeadings } from "./scopes.js";
import { type Placed, placedParagraphs } from "./sections.js";
import { ORGAN_NOUNS, SCOPE_INCOME } from "./words.data.js";

function vocabulary({ issuer }: Identity): Words {
  return wordsFor([issuer.name, ...issuer.aliases.map(({ name }) => name)]);
}

function settingOf(placed: Placed, identity: Identity, names: CodeNames): Setting {
  return { identity, placed, scope: scopeOfHeadings(placed.headings), names };
}

function prose({ paragraph, headings }: Placed, words: Words) {
  return readProse(paragraph.text, words, mentionsIn(headings.at(-1) ?? "", words));
}

/** Where only offices are counted, nothing but their number is a figure. */
function belongs(figure: FigureDraft, { zone }: Placed, organs: ReadonlySet<string>): boolean {
  return zone === "open" || organs.has(figure.key?.indicator ?? "");
}

/** A money change of nothing ("持平") has the unit of the value it belongs to. */
function withUnit(figure: FigureDraft, before: readonly FigureDraft[]): FigureDraft {
  if (figure.unit !== null || figure.key?.aspect !== "change") return figure;
  const { measure, scope } = figure.key;
  const all = before.filter(({ unit }) => unit !== null);
  const same = all.findLast(({ key }) => key?.measure === measure && key.scope === scope);
  const any = all.findLast(({ key }) => key?.aspect === "value" && key.measure !== "stated");
  return { ...figure, unit: same?.unit ?? any?.unit ?? null };
}

/**
 * The figures a document states in its sentences, marked "stated", each followed by the value of the
 * base year that a stated change implies, marked "derived". Never read from the glossary, from duties
 * or from project texts.
 */
export function readNarrative(content: Content, identity: Identity): FigureDraft[] {
  const words = vocabulary(identity);
  const names = codeNames(content);
  const organs = new Set(ORGAN_NOUNS);
  const figures: FigureDraft[] = [];
  for (const placed of placedParagraphs(content)) {
    const setting = settingOf(placed, identity, names);
    for (const clause of prose(placed, words).clauses) {
      for (const draft of draftsOf(clause, setting)) {
        if (!belongs(draft, placed, organs)) continue;
        const figure = withUnit(draft, figures);
        const derived = derivedFrom(figure, figures);
        figures.push(figure, ...(derived ? [derived] : []));
      }
    }
  }
  return figures;
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

const SCOPE_OF = new Map(Object.entries(SCOPE_INCOME).map(([scope, id]) => [id, scope]));

/**
 * The sentences that say a document has none of something ("无政府性基金预算拨款安排的支出"), so that
 * "none" can be told from "not printed".
 */
export function statedNothing(content: Content, identity: Identity): StatedNothing[] {
  const words = vocabulary(identity);
  return placedParagraphs(content).flatMap((placed) => {
    const { paragraph, headings } = placed;
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
