import type { Check } from "../audit/index.js";
import type { AnswerFigure } from "../model/answer.js";
import type { Figure, FigureKey } from "../model/figure.js";
import { AGREES, DOUBTS } from "../questions/linking/words.data.js";
import type { Composer } from "./composer.js";
import type { Built, Draft } from "./draft.js";
import { type Segment, textOf } from "./segments.js";
import { TEXTS } from "./texts.text.js";

/** A side of a finding as a number and its unit: "110 万元". */
const AMOUNT = /^(-?\d+(?:\.\d+)?) ?(\D*)$/u;
/** Most findings told in one answer, the gravest. */
const TOLD = 2;
/** A shorter number is a count or a mark. */
const LEAST_DIGITS = 3;

/**
 * Says which checks of the audit fail that the figures asked for take part in (design, decision 5):
 * as closing lines, or ahead of all else where the question is about just that.
 */
export async function writeFindings(draft: Draft, sources: Built): Promise<void> {
  const { composer } = draft;
  const cited = askedFigures(composer);
  const failed = await sources.findings([...cited, ...(await statedOf(cited, draft, sources))]);
  const asked = AGREES.test(draft.question) || DOUBTS.test(draft.question);
  const told = failed.filter((one) => matters(one) && !isTold(composer, one)).slice(0, TOLD);
  for (const check of told) {
    const finding: Segment = { kind: "finding", text: check.message[composer.language], check };
    const slots = { finding, cites: composer.cite(check.figures) };
    if (asked || isTotalAsked(check, cited)) {
      composer.lines.unshift(composer.fill(TEXTS.auditFirst, slots));
      composer.conflicts.push(conflictOf(composer, check));
    } else composer.note(check.severity === "error" ? TEXTS.auditClash : TEXTS.auditNote, slots);
    composer.figures.push(...workedOf(composer, check));
  }
}

/** Is what was asked for the very total (the first operand) that its parts do not come to? */
function isTotalAsked(
  { severity, figures }: Check,
  cited: readonly { readonly id: string }[],
): boolean {
  const [total, ...parts] = figures;
  const asked = new Set(cited.map(({ id }) => id));
  return (
    severity === "error" &&
    total !== undefined &&
    parts.length > 1 &&
    asked.has(total.id) &&
    !parts.some(({ id }) => asked.has(id))
  );
}

/** Both sides and the gap of a finding, for programs that read the answer. */
function workedOf(composer: Composer, check: Check): AnswerFigure[] {
  const inputs = check.figures.map((figure) => composer.citationOf(figure));
  return [check.expected, check.found, check.difference].flatMap((text) => {
    const [, value, unit] = AMOUNT.exec(text ?? "") ?? [];
    if (value === undefined) return [];
    const of = { label: check.rule, value, unit: unit === "" ? null : (unit ?? null) };
    return [{ ...of, origin: "computed" as const, inputs }];
  });
}

/** The cited figures that what was asked for is, or was worked out from. */
function askedFigures(composer: Composer): { id: string; documentId: string }[] {
  const asked = new Set(
    composer.figures.flatMap(({ citation, inputs }) => [
      ...(citation === undefined ? [] : [citation]),
      ...(inputs ?? []),
    ]),
  );
  return composer.citations.flatMap(({ id, figureId, documentId }) =>
    asked.has(id) && figureId !== undefined ? [{ id: figureId, documentId }] : [],
  );
}

/** What the documents state of the changes and shares of the figures, where those are asked for. */
async function statedOf(
  cited: readonly { id: string; documentId: string }[],
  { question, plan }: Draft,
  { built }: Built,
): Promise<Figure[]> {
  const moves = plan?.steps.some(({ operation }) => operation === "change") === true;
  if (!moves && !DOUBTS.test(question)) return [];
  const ids = new Set(cited.map(({ id }) => id));
  const issuers = built.issuers.filter(({ documents }) =>
    documents.some(({ id }) => cited.some(({ documentId }) => documentId === id)),
  );
  const loaded = (await Promise.all(issuers.map((issuer) => built.documents(issuer)))).flat();
  const figures = loaded.flatMap((document) => document.figures);
  const own = figures.filter(({ id }) => ids.has(id));
  return figures.filter(
    ({ key, documentId }) =>
      key !== null &&
      key.aspect !== "value" &&
      own.some((one) => one.documentId === documentId && sameThing(one.key, key)),
  );
}

function sameThing(a: FigureKey | null, b: FigureKey): boolean {
  return a?.measure === b.measure && a.code === b.code && a.project === b.project;
}

/** A slip of names or of a template changes no figure; a notice about a target is no failed identity. */
function matters({ severity }: Check): boolean {
  return severity === "error" || severity === "rounding";
}

/** Does the answer give both sides of the finding already? */
function isTold(composer: Composer, { figures }: Check): boolean {
  const text = [...composer.lines, ...composer.notes].map(textOf).join("\n");
  const values = new Set(figures.flatMap(({ value }) => value ?? []));
  const long = [...values].filter((value) => value.replace(/\D/gu, "").length >= LEAST_DIGITS);
  return long.length > 1 && long.every((value) => text.includes(value));
}

function conflictOf(
  composer: Composer,
  { message, figures }: Check,
): Composer["conflicts"][number] {
  return {
    message: message[composer.language],
    figures: figures.map((figure) => ({
      label: figure.row.at(-1) ?? figure.table,
      value: figure.value ?? figure.raw,
      unit: figure.unit,
      citation: composer.citationOf(figure),
    })),
  };
}
