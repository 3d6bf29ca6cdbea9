import { MEASURES } from "../../model/measures.data.js";
import type { Memory } from "../../questions/conversation/memory.js";
import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import type { Line } from "../../questions/linking/vocabulary.js";
import { type Question, remembered } from "../question.js";
import { TEXTS } from "../texts.text.js";
import { writeChoices } from "../write/absent.js";
import { codeOf, type Feasible } from "./readings.js";

const MAX_CHOICES = 5;

/** Asks back which of the readings is meant: each as a question that can be asked as it stands. */
export async function askBack(question: Question, found: readonly Feasible[]): Promise<Memory> {
  const { u, draft, memory, sources } = question;
  const lines = (await sources.built.vocabularies()).flatMap((one) => one.lines);
  draft.status = "needs_clarification";
  const and = TEXTS.and[draft.composer.language];
  const rest = wording(u, namesOwn(question) ? "" : memory.names);
  const all = found.map((one) => {
    const { issuers, years } = one.reading;
    const who = issuers.map(({ name }) => name).join(and);
    const when =
      years.length === 0 ? "" : `${years.join(and)}${TEXTS.yearWord[draft.composer.language]}`;
    return `${who}${when}${named(question, one, found, { rest, lines })}`;
  });
  draft.choices = [...new Set(all)].slice(0, MAX_CHOICES);
  writeChoices(draft.composer, draft.choices);
  return remembered(question);
}

/** Does the turn itself say what it asks for? */
function namesOwn({ u }: Question): boolean {
  return u.spans.some(({ meanings }) =>
    meanings.some(({ kind }) => ["measure", "line", "project", "stated", "family"].includes(kind)),
  );
}

/** What is asked of this reading, by a name that no other reading has. */
function named(
  {
    u,
    intent: {
      targets: [target],
    },
  }: Question,
  one: Feasible,
  all: readonly Feasible[],
  { rest, lines }: { readonly rest: string; readonly lines: readonly Line[] },
): string {
  const word = target ? u.text.slice(target.start, target.end) : "";
  if (word === "") return rest;
  const offices = new Set(all.map(({ reading }) => reading.issuers));
  if (one.reading.several && offices.size === 1)
    return rest.replace(word, nameOf(one, lines) ?? word);
  const code = new Set(all.map(codeOf)).size > 1 ? codeOf(one) : null;
  return code === null ? rest : rest.replace(word, `${code}${word}`);
}

/** What the documents call the thing a reading looks up. */
function nameOf(found: Feasible, lines: readonly Line[]): string | undefined {
  const code = codeOf(found);
  if (code !== null) return lines.find((line) => line.code === code)?.label;
  const [step] = found.reading.steps;
  const [selector] = step?.operation === "lookup" ? step.of : [];
  return MEASURES.find(({ id }) => id === selector?.measure)?.names[0];
}

/** The question without the words that name issuer, place and year, ready to follow other ones. */
function wording(u: Understanding, names: string): string {
  const kept = `${names}${withoutSlots(u)}`.replace(TEXTS.leadingFollow.zh, "");
  return kept.replace(TEXTS.trailingAsk.zh, TEXTS.plainAsk.zh);
}

/** The question without the words that name issuer, place and year. */
function withoutSlots(u: Understanding): string {
  const cut = [
    ...meant(u.spans, "issuer"),
    ...meant(u.spans, "region"),
    ...meant(u.spans, "year"),
  ].map(({ span }) => span);
  const kept = [...u.text].map((c, at) =>
    cut.some(({ start, end }) => at >= start && at < end) ? "" : c,
  );
  return kept.join("").replace(TEXTS.leadingParticle.zh, "");
}
