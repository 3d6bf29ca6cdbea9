import { printNumber } from "../kernel/quantity.js";
import { dimensionOf } from "../kernel/units.js";
import type { DocumentFigures } from "../ledger/ledger.js";
import type { Passage } from "../model/passage.js";
import type { Retriever } from "../passages/retrieve.js";
import type { KnownIssuer } from "../questions/linking/issuers.js";
import type { World } from "../questions/linking/world.js";
import type { Claim } from "./claim.js";
import type { Ground } from "./facts.js";
import { type Located, locateClaims, type Opening } from "./locate-claims.js";
import type { Stated } from "./numbers.js";
import type { Finding } from "./outcome.js";
import { type Label, labelBefore, numbersIn, sameLabel } from "./printed-label.js";
import { admits, inUnit } from "./tolerance.js";
import { claimView } from "./view.js";

/** A number as the prose of a document prints it. */
interface Print {
  readonly stated: Stated;
  readonly label: Label;
  readonly passage: Passage;
  /** The claims it makes there, read line by line and as one text. */
  readonly claims: readonly Claim[];
}

const kept = new WeakMap<DocumentFigures, Promise<readonly Print[]>>();

/**
 * The claim's number as a document of its office prints it under the same label. What a document
 * says itself is never wrong, whatever a table or another scope of it says.
 * `before`: the text in front of the number.
 */
export async function printedAs(
  claim: Extract<Claim, { readonly stated: Stated }>,
  before: string,
  ground: Ground,
  retriever: Retriever,
  turned = false,
): Promise<Finding | undefined> {
  const { place, stated } = claim;
  for (const issuer of place.issuers) {
    const names = namesOf(issuer);
    const told = labelBefore(before, numbersIn(before), names);
    const label = turned ? otherWay(told) : told;
    for (const document of await ground.world.documents(issuer)) {
      const own = place.year === null || document.document.year === place.year;
      const prints = await printsOf(document, issuer, names, ground.world, retriever);
      const print = prints.find(
        (one) =>
          (own || one.label.year === place.year) &&
          isOf(one.passage, claim) &&
          isSame(stated, one.stated) &&
          isOfOneThing(claim, one.claims) &&
          sameLabel(label, one.label, digitsOf(stated)),
      );
      if (print) return supported(print, document, stated);
    }
  }
  return undefined;
}

/** The same label with a rise for a fall. */
function otherWay(label: Label): Label {
  const manner = label.manner.replace(/^-?1/u, (way) => (way === "1" ? "-1" : "1"));
  return { ...label, manner };
}

/** What is told of one project is told of no other and of no office. */
function isOf({ kind, subject }: Passage, claim: Claim): boolean {
  if (kind !== "project") return true;
  const things = "things" in claim ? claim.things : [];
  return things.some(({ options }) => options.some(({ project }) => project === subject));
}

/** Does the print speak of what the claim speaks of? Where either names nothing, its label decides. */
function isOfOneThing(claim: Claim, prints: readonly Claim[]): boolean {
  const said = subjectsOf(claim);
  const told = prints.map(subjectsOf).filter(({ size }) => size > 0);
  if (said.size === 0 || told.length === 0) return true;
  return told.some((one) => [...one].some((subject) => said.has(subject)));
}

/** What a claim is about, as the keys of its readings: an amount is not the change of one. */
function subjectsOf(claim: Claim): Set<string> {
  const things =
    claim.kind === "share"
      ? claim.parts
      : "things" in claim
        ? claim.things
        : [claim.left, claim.right].flatMap((thing) => thing ?? []);
  const kind = claim.kind === "count" ? "value" : claim.kind;
  return new Set(
    things.flatMap(({ options }) =>
      options.map(({ measure, code, project, indicator, scope }) =>
        JSON.stringify([kind, measure, code, project, indicator, scope]),
      ),
    ),
  );
}

function printsOf(
  document: DocumentFigures,
  issuer: KnownIssuer,
  names: RegExp,
  world: World,
  retriever: Retriever,
): Promise<readonly Print[]> {
  const known = kept.get(document);
  if (known) return known;
  const passages = retriever.list({ documents: [document.document.id] });
  const opening = { issuer, year: document.document.year };
  const made = Promise.all(passages.map((one) => printsIn(one, opening, names, world)));
  const prints = made.then((all) => all.flat());
  kept.set(document, prints);
  return prints;
}

async function printsIn(
  passage: Passage,
  opening: Opening,
  names: RegExp,
  world: World,
): Promise<Print[]> {
  const lines = passage.text.split("\n").map((line) => claimView(line, 0).text);
  const text = lines.join("");
  const numbers = numbersIn(text);
  if (numbers.length === 0) return [];
  const today = new Date(Date.UTC(opening.year, 0));
  const whole = await locateClaims(text, world, { today, opening });
  const apart = await locateClaims(lines.join("\n"), world, { today, opening });
  // A line break is no character of the joined text.
  const breaks = lines.map((_, at) => lines.slice(0, at + 1).join("").length + at);
  const inText = (at: number): number => at - breaks.filter((end) => end < at).length;
  const claims = [
    ...whole.map((one) => ({ at: placeOf(one), claim: one.claim })),
    ...apart.map((one) => ({ at: inText(placeOf(one)), claim: one.claim })),
  ];
  return numbers.map((stated, at) => ({
    stated,
    passage,
    label: labelBefore(text.slice(0, stated.numberStart), numbers.slice(0, at), names),
    claims: claims.filter((one) => one.at === stated.numberStart).map(({ claim }) => claim),
  }));
}

/** Where the number of a claim starts in its text. */
function placeOf({ claim, range }: Located): number {
  return "stated" in claim ? range(claim.stated.numberStart, claim.end).start : -1;
}

/** The names an office is called by; they are no part of a label. */
function namesOf({ name, names, places, office }: KnownIssuer): RegExp {
  const all = [name, ...names, office, ...places]
    .filter((one) => one.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replace(/[^\p{Script=Han}\w]/gu, "."));
  return new RegExp(all.join("|"), "gu");
}

function isSame(said: Stated, printed: Stated): boolean {
  if (said.foreign || printed.foreign || said.to !== undefined) return false;
  if (dimensionOf(said.amount.unit) !== dimensionOf(printed.amount.unit)) return false;
  return inUnit(printed.amount, said.amount.unit) !== undefined && admits(said, printed.amount);
}

function digitsOf({ amount }: Stated): number {
  return printNumber(amount)
    .replace(/\D|0+$/gu, "")
    .replace(/^0+/u, "").length;
}

function supported(
  { stated, passage, label }: Print,
  document: DocumentFigures,
  said: Stated,
): Finding {
  const { issuer, year } = document.document;
  return {
    verdict: "supported",
    truth: {
      amount: inUnit(stated.amount, said.amount.unit) ?? stated.amount,
      text: null,
      comparator: null,
      formula: null,
      figures: [],
      passages: [passage],
      issuer: issuer.name,
      year,
      what: passage.subject ?? (label.words !== "" ? label.words : (passage.path.at(-1) ?? "")),
      against: [],
      scope: null,
    },
    absence: null,
    caution: "prose",
    slip: null,
    slipOf: null,
    thing: null,
  };
}
