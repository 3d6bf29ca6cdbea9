import type { LibraryEntry } from "../../ledger/library.js";
import type { Composer } from "../composer.js";
import { label, type Segment, words, year } from "../segments.js";
import { CONNECT, TEXTS } from "../texts.text.js";
import { listed, yearsLoaded } from "./names.js";

/** Why nothing was found, as far as it is known. */
export interface Absence {
  readonly why: "issuer" | "year" | "item";
  readonly issuer: string | null;
  readonly years: readonly number[];
  /** Names the ledger has that are nearest to what was asked. */
  readonly nearest: readonly string[];
}

function yearList(composer: Composer, years: readonly number[]): Segment[] {
  for (const one of years) composer.years.add(one);
  return listed(
    years.map((one) => [year(one)]),
    CONNECT.and[composer.language],
  );
}

/** Writes a refusal: what is missing, what was searched, what is nearest, what is loaded. */
export function writeAbsent(
  composer: Composer,
  absence: Absence,
  library: readonly LibraryEntry[],
): void {
  const { why, issuer, years, nearest } = absence;
  const loaded = issuer === null ? [] : yearsLoaded(library, issuer);
  const name: Segment = label(issuer ?? "");
  if (why === "issuer") composer.line(TEXTS.noIssuer);
  else if (why === "year" && issuer === null) {
    composer.line(TEXTS.noYearAtAll, { year: yearList(composer, years) });
  } else if (why === "year" && issuer !== null) {
    composer.line(TEXTS.noYear, {
      issuer: name,
      year: yearList(composer, years),
      years: yearList(composer, loaded),
    });
  } else {
    composer.line(TEXTS.noItem);
    if (issuer !== null && loaded.length > 0) {
      const searched = loaded.filter((one) => years.length === 0 || years.includes(one));
      composer.line(TEXTS.searched, {
        issuer: name,
        years: yearList(composer, searched.length > 0 ? searched : loaded),
      });
    }
  }
  if (nearest.length > 0) {
    for (const one of nearest) composer.labels.add(one);
    composer.line(TEXTS.nearest, {
      names: listed(
        nearest.map((one) => [label(one)]),
        CONNECT.and[composer.language],
      ),
    });
  }
  if (why === "item") composer.line(TEXTS.publishedWhere);
  writeLoaded(composer, library);
}

/** The departments and years that are loaded. */
export function writeLoaded(composer: Composer, library: readonly LibraryEntry[]): void {
  composer.line(TEXTS.loadedLine);
  for (const issuer of new Set(library.map((entry) => entry.issuer.name))) {
    composer.line(TEXTS.loadedItem, {
      issuer: label(issuer),
      years: yearList(composer, yearsLoaded(library, issuer)),
    });
  }
}

/** Choices to pick from, each a complete question. */
export function writeChoices(composer: Composer, choices: readonly string[]): void {
  composer.line(TEXTS.clarify);
  for (const [at, choice] of choices.entries()) {
    composer.labels.add(choice);
    composer.line(TEXTS.choice, {
      number: { kind: "mark", text: `${at + 1}. ` },
      text: label(choice),
    });
  }
}

/** A plain sentence without slots. */
export function writePlain(composer: Composer, template: { zh: string; en: string }): void {
  composer.lines.push([words(template[composer.language])]);
}
