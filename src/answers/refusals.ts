import { foldLabel } from "../kernel/fold.js";
import { unknownItems } from "../questions/intent/unknown-items.js";
import { IN_THE_END } from "../questions/linking/phases.data.js";
import { meant } from "../questions/linking/types.js";
import { absentTable, hasOutturn, lostCell, speaksOfBudgets } from "./amounts/absence.js";
import { foreignName } from "./amounts/confidence.js";
import type { Built } from "./draft.js";
import { writeNothingFound } from "./nothing-found.js";
import { answerMakeup } from "./projects/makeup.js";
import {
  askedIssuers,
  namesSubject,
  type Question,
  refused,
  remembered,
  type Way,
} from "./question.js";
import { label } from "./segments.js";
import { TEXTS } from "./texts.text.js";

/** An office that is not loaded; what such an office gets from a loaded one may still be told. */
export const unknownOffice: Way = async (question) => {
  const { u, slots, memory, sources, draft } = question;
  const name =
    foreignName(u, await thingsOf(question)) ??
    widerPlace(question) ??
    (await cutName(question)) ??
    (namesSubject(u) ? null : memory.unknown);
  if (name === null) return undefined;
  const made = slots.named && (await answerMakeup(u, slots, sources, draft, name));
  if (made === "answered") {
    const about = { ...question, intent: { ...question.intent, targets: [] } };
    return { ...remembered(about, { issuers: askedIssuers(question) }), intent: question.intent };
  }
  return { ...(await writeNothingFound(question, "issuer")), unknown: name };
};

/** A shorter stretch before an office's name is no part of one. */
const LEAST_HEAD = 2;

/**
 * An office's name recognised from the middle of a word on ("…行政服务中心" from 政 on) is the end of
 * another office's name.
 */
async function cutName({ u }: Question): Promise<string | null> {
  const glued = meant(u.spans, "issuer").flatMap(({ span }) => {
    const gap = u.gaps.find(({ end }) => end === span.start);
    return gap && gap.text.length >= LEAST_HEAD ? [{ gap, span }] : [];
  });
  if (glued.length === 0) return null;
  const { taggedWords } = await import("../questions/linking/nouns.js");
  const cuts = new Set<number>();
  let at = 0;
  for (const { text } of taggedWords(u.text)) {
    for (let inside = 1; inside < text.length; inside++) cuts.add(at + inside);
    at += text.length;
  }
  const cut = glued.find(({ span }) => cuts.has(span.start));
  return cut ? cut.gap.text + cut.span.text : null;
}

/** Only a place is named, which no office loaded is of itself, but one above its own: "洛阳市2023年…". */
function widerPlace({ u, sources }: Question): string | null {
  const places = meant(u.spans, "region");
  const others = meant(u.spans, "issuer").length > 0 || !speaksOfBudgets(u);
  if (places.length === 0 || others) return null;
  const own = sources.built.issuers.flatMap(({ region }) => region.at(-1) ?? []);
  const above = places.filter(
    ({ place }) => !own.some((last) => foldLabel(last).startsWith(place)),
  );
  return above.length === places.length ? (above[0]?.span.text ?? null) : null;
}

/** What was spent in the end, of offices with budgets only. */
export const outturnOnly: Way = async ({ u, intent, slots, memory, draft }) => {
  const asked = intent.askedOutturn || IN_THE_END.test(u.text);
  if (!asked || hasOutturn(slots)) return undefined;
  draft.end("not_found", TEXTS.noOutturn);
  return memory;
};

/** A table that the contents promise and the document lacks. */
export const promisedTable: Way = async ({ u, slots, memory, draft }) => {
  const promised = absentTable(u, slots);
  if (promised === null) return undefined;
  draft.status = "not_found";
  draft.composer.line(TEXTS.absentTable, { table: label(promised) });
  return memory;
};

/** A cell whose content could not be read. */
export const unreadCell: Way = async ({ u, slots, memory, draft }) => {
  const lost = lostCell(u, slots);
  if (lost === null) return undefined;
  draft.status = "not_found";
  draft.composer.line(TEXTS.lostCell, { table: label(lost.table), row: label(lost.row) });
  return memory;
};

/** Items asked for by a name that no document has. */
export const unknownItem: Way = async (question) => {
  const { u, intent, draft } = question;
  const unknown = unknownItems(u, intent);
  if (unknown.length === 0) return undefined;
  draft.status = "not_found";
  for (const item of unknown) {
    draft.composer.line(TEXTS.unknownItem, { item: { kind: "echo", text: item } });
  }
  return refused(question);
};

/** What the projects and targets of the offices that may be meant are called. */
async function thingsOf({
  slots,
  sources,
}: {
  slots: Question["slots"];
  sources: Built;
}): Promise<string[]> {
  const own = new Set(
    slots.subjects.flat().flatMap(({ documents }) => documents.map(({ id }) => id)),
  );
  return (await sources.built.vocabularies())
    .filter(({ document }) => own.has(document))
    .flatMap(({ projects, indicators }) => [...projects, ...indicators])
    .flatMap(({ aliases }) => aliases);
}
