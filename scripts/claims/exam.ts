// Makes claims, true and false, from whatever is loaded: npx tsx scripts/claims/exam.ts DATA [SEED] > exam.jsonl

import { type Assistant, openAssistant } from "../../src/assistant.js";
import { subjectsOf } from "../../src/evaluation/exam/subjects.js";
import type { Subject } from "../../src/evaluation/exam/types.js";
import {
  add,
  compare,
  convert,
  printNumber,
  type Quantity,
  quantity,
  round,
  subtract,
  times,
} from "../../src/kernel/quantity.js";
import { Random } from "../../src/kernel/random.js";
import type { Verdict } from "../../src/model/check-report.js";
import type { Figure } from "../../src/model/figure.js";
import type { LoadedDocument } from "../../src/model/library.js";
import { MEASURES } from "../../src/model/measures.data.js";
import type { GoldText } from "./score.js";
import * as W from "./words.data.js";

interface Piece {
  readonly text: string;
  readonly claims: readonly { span: string; verdict: Verdict; slip?: string }[];
}

/** A document with what claims about it can be made of. */
interface Material {
  readonly document: LoadedDocument;
  readonly subjects: readonly Subject[];
  readonly figures: readonly Figure[];
  readonly random: Random;
}

export async function makeExam(
  assistant: Assistant,
  seed: number,
  perKind = 4,
): Promise<GoldText[]> {
  const texts: GoldText[] = [];
  for (const document of await assistant.documents()) {
    const figures: Figure[] = [];
    for await (const figure of assistant.figures({ document: document.id })) figures.push(figure);
    const subjects = subjectsOf(figures).filter(
      ({ amount, year }) => year === document.year && amount.digits !== 0n,
    );
    const random = new Random(seed + texts.length);
    const material: Material = { document, subjects, figures, random };
    if (subjects.length < 4) continue;
    for (const [kind, make] of Object.entries(MEMBERS)) {
      for (let i = 0; i < perKind; i++) {
        const piece = make(material);
        if (piece)
          texts.push({
            id: `${kind}-${document.id.slice(0, 4)}-${i}`,
            text: piece.text,
            claims: piece.claims.map((claim) => ({ ...claim })),
          });
      }
    }
  }
  return texts;
}

const MEMBERS: Readonly<Record<string, (m: Material) => Piece | undefined>> = {
  value: (m) => valuePiece(m, true),
  wrongValue: (m) => valuePiece(m, false),
  rounded: roundedPiece,
  pair: pairPiece,
  share: (m) => sharePiece(m, true),
  wrongShare: (m) => sharePiece(m, false),
  change: (m) => changePiece(m, true),
  wrongChange: (m) => changePiece(m, false),
  rank: rankPiece,
  sum: (m) => sumPiece(m, true),
  wrongSum: (m) => sumPiece(m, false),
  gap: gapPiece,
  target: (m) => targetPiece(m, true),
  wrongTarget: (m) => targetPiece(m, false),
  absentOffice: absentOffice,
  absentYear: absentYear,
  absentThing: absentThing,
};

const PERCENT = W.UNITS.percent;

function amountOf({ amount, unit }: Subject): Quantity {
  const digits = amount.digits.toString();
  const negative = digits.startsWith("-");
  const plain = (negative ? digits.slice(1) : digits).padStart(amount.scale + 1, "0");
  const at = plain.length - amount.scale;
  const text = amount.scale === 0 ? plain : `${plain.slice(0, at)}.${plain.slice(at)}`;
  return quantity(`${negative ? "-" : ""}${text}`, unit);
}

function show(q: Quantity): string {
  return `${printNumber(q)}${q.unit === PERCENT ? PERCENT : (q.unit ?? "")}`;
}

function open({ document, random }: Material, what: string): string {
  const list = document.stage === W.OUTTURN ? W.OPENINGS_OUTTURN : W.OPENINGS;
  return fill(random.pick(list), { who: document.issuer, year: String(document.year), what });
}

function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? "");
}

/** Takes the marked claims out of a sentence. */
function piece(text: string, verdicts: readonly { verdict: Verdict; slip?: string }[]): Piece {
  const spans = [...text.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? "");
  return {
    text: text.replace(/[[\]]/g, ""),
    claims: spans.map((span, at) => ({
      span,
      ...(verdicts[at] ?? { verdict: "supported" as const }),
    })),
  };
}

const YES = { verdict: "supported" as const };

/** A wrong amount by one of the slips people make, and what slip it is. */
function slipped(m: Material, subject: Subject): { value: string; slip: string } | undefined {
  const { random, subjects } = m;
  const own = amountOf(subject);
  const kind = random.pick(["digits", "unit", "item", "digit"]);
  if (kind === "unit") {
    const unit =
      own.unit === W.UNITS.wan
        ? random.pick([W.UNITS.yuan, W.UNITS.yi])
        : own.unit === W.UNITS.yuan
          ? W.UNITS.wan
          : undefined;
    return unit && { value: show({ ...own, unit }), slip: kind };
  }
  if (kind === "item") {
    const other = random.pick(subjects);
    const amount = amountOf(other);
    return compare(amount, own) === 0 || other.kind === "project"
      ? undefined
      : { value: show(amount), slip: kind };
  }
  const text = printNumber(own);
  const places = [...text].flatMap((c, at) => (/\d/.test(c) ? [at] : []));
  if (kind === "digit") {
    const at = places[0] ?? 0;
    const digit = String((Number.parseInt(text[at] ?? "0", 10) + random.whole(1, 8)) % 10);
    const wrong = text.slice(0, at) + digit + text.slice(at + 1);
    return /^0\d/.test(wrong) ? undefined : { value: `${wrong}${own.unit ?? ""}`, slip: "digits" };
  }
  const pairs = places
    .slice(1)
    .flatMap((at, i) => (text[at] !== text[places[i] ?? 0] ? [[places[i] ?? 0, at]] : []));
  const swap = pairs.length > 0 ? random.pick(pairs) : undefined;
  if (!swap) return undefined;
  const [a = 0, b = 0] = swap;
  const characters = [...text];
  [characters[a], characters[b]] = [characters[b] ?? "", characters[a] ?? ""];
  const wrong = characters.join("");
  return /^0\d/.test(wrong) ? undefined : { value: `${wrong}${own.unit ?? ""}`, slip: kind };
}

function valuePiece(m: Material, right: boolean): Piece | undefined {
  const subject = m.random.pick(m.subjects);
  const told = right
    ? { value: show(inAnyUnit(m, amountOf(subject))), slip: "" }
    : slipped(m, subject);
  if (!told) return undefined;
  const text = `${open(m, subject.name)}${fill(m.random.pick(W.AMOUNTS), { value: told.value })}${W.STOP}`;
  return piece(text, [right ? YES : { verdict: "refuted", slip: told.slip }]);
}

/** The same amount, now and then in another unit. */
function inAnyUnit({ random }: Material, own: Quantity): Quantity {
  if (own.unit === W.UNITS.wan && random.chance(0.2)) return convert(own, W.UNITS.yuan);
  return own;
}

function roundedPiece(m: Material): Piece | undefined {
  const subject = m.random.pick(m.subjects);
  const own = amountOf(subject);
  if (own.value.lt(20)) return undefined;
  const { text, says } = m.random.pick(W.ABOUT);
  const right = m.random.chance(0.5);
  const shift = m.random.pick(["1.3", "1.25", "1.4"]);
  const factor =
    says === "about" ? (right ? "1" : shift) : (says === "over") === right ? "0.9" : "1.1";
  const told = round(times(own, factor), 0);
  const value = fill(text, { value: show({ ...told, unit: own.unit }) });
  const sentence = `${open(m, subject.name)}[${value}]${W.STOP}`;
  return piece(sentence, [{ verdict: right ? "supported" : "refuted" }]);
}

function pairPiece(m: Material): Piece | undefined {
  const [a, b] = m.random.some(m.subjects, 2);
  if (!a || !b) return undefined;
  const swap = m.random.chance(0.5);
  const [x, y] = [amountOf(a), amountOf(b)];
  if (compare(x, y) === 0) return undefined;
  const [first, second] = swap ? [y, x] : [x, y];
  const text = `${open(m, a.name)}${fill(m.random.pick(W.AMOUNTS), { value: show(first) })}${fill(m.random.pick(W.NEXT), { what: b.name, value: show(second) })}${W.STOP}`;
  const verdict = swap ? ("refuted" as const) : ("supported" as const);
  return piece(text, [{ verdict }, { verdict }]);
}

function sharePiece(m: Material, right: boolean): Piece | undefined {
  const parts = m.subjects.filter(({ kind, key }) => kind === "measure" && wholeOf(m, key));
  if (parts.length === 0) return undefined;
  const part = m.random.pick(parts);
  const whole = wholeOf(m, part.key);
  if (!whole) return undefined;
  const [top, base] = [amountOf(part), amountOf(whole)];
  const percent = {
    value: top.value.times(100).dividedBy(convert(base, top.unit).value),
    scale: 2,
    unit: PERCENT,
  };
  if (percent.value.gt(100) || percent.value.lt(1)) return undefined;
  const told = right
    ? round(percent, m.random.pick([0, 1, 2]))
    : round({ ...percent, value: percent.value.times(m.random.pick(["0.6", "0.8", "1.2"])) }, 2);
  const claim = fill(m.random.pick(W.SHARES), { whole: whole.name, value: show(told) });
  const text = `${open(m, part.name)}[${show(top)}]，${claim}${W.STOP}`;
  return piece(text, [YES, { verdict: right ? "supported" : "refuted" }]);
}

function wholeOf({ subjects }: Material, key: string): Subject | undefined {
  const part = MEASURES.find(({ id }) => id === key)?.part;
  return subjects.find((one) => one.kind === "measure" && one.key === part);
}

function changePiece(m: Material, right: boolean): Piece | undefined {
  const figures = m.figures.filter(
    ({ key, value, year }) =>
      (key?.aspect === "change" || key?.aspect === "change_rate") &&
      value !== null &&
      year === m.document.year &&
      key.base === String(year - 1),
  );
  if (figures.length === 0) return undefined;
  const figure = m.random.pick(figures);
  const name = MEASURES.find(({ id }) => id === figure.key?.measure)?.names[0];
  const own = quantity(figure.value ?? "0", figure.unit);
  if (!name || own.value.isZero() || figure.key?.code != null || figure.key?.scope != null)
    return undefined;
  const size = { ...own, value: own.value.abs() };
  const up = own.value.isPositive();
  const turn = !right && m.random.chance(0.5);
  const told = right || turn ? size : round(times(size, "1.37"), size.scale);
  const move = m.random.pick(up !== turn ? W.MOVES.up : W.MOVES.down);
  const text = `${open(m, name)}${fill(m.random.pick(W.CHANGES), { before: String(m.document.year - 1), move, value: show(told) })}${W.STOP}`;
  return piece(text, [
    { verdict: right ? "supported" : "refuted", ...(turn ? { slip: "direction" } : {}) },
  ]);
}

function rankPiece(m: Material): Piece | undefined {
  const projects = m.subjects.filter(({ kind }) => kind === "project");
  if (projects.length < 3) return undefined;
  const ordered = [...projects].sort((a, b) => compare(amountOf(b), amountOf(a)));
  const order = m.random.pick(["largest", "smallest"] as const);
  const true_ = order === "largest" ? ordered[0] : ordered.at(-1);
  const right = m.random.chance(0.5);
  const told = right
    ? true_
    : m.random.pick(
        ordered.filter((one) => true_ && compare(amountOf(one), amountOf(true_)) !== 0),
      );
  if (!told) return undefined;
  const text = fill(W.RANK_SENTENCE, {
    who: m.document.issuer,
    year: String(m.document.year),
    rank: m.random.pick(W.RANKS[order]),
    what: told.name,
  });
  return piece(text, [{ verdict: right ? "supported" : "refuted" }]);
}

function sumPiece(m: Material, right: boolean): Piece | undefined {
  const [a, b] = m.random.some(
    m.subjects.filter(({ kind }) => kind !== "measure"),
    2,
  );
  if (!a || !b) return undefined;
  const total = add([amountOf(a), amountOf(b)]);
  const told = right ? total : round(times(total, "1.11"), total.scale);
  const text = fill(W.SUM_SENTENCE, {
    who: m.document.issuer,
    year: String(m.document.year),
    a: a.name,
    b: b.name,
    value: show(told),
  });
  return piece(text, [{ verdict: right ? "supported" : "refuted" }]);
}

function gapPiece(m: Material): Piece | undefined {
  const [a, b] = m.random.some(m.subjects, 2);
  if (!a || !b || compare(amountOf(a), amountOf(b)) <= 0) return undefined;
  const text = fill(W.GAP_SENTENCE, {
    who: m.document.issuer,
    year: String(m.document.year),
    a: a.name,
    b: b.name,
    value: show(subtract(amountOf(a), amountOf(b))),
  });
  const marked = text.replace(/多\[/, "[多");
  return piece(marked, [YES]);
}

function targetPiece(m: Material, right: boolean): Piece | undefined {
  const targets = m.figures.filter(
    ({ key, value, certainty, valueTo, unit }) =>
      key?.measure === "target" &&
      key.project !== null &&
      value !== null &&
      certainty === "certain" &&
      valueTo === undefined &&
      unit !== null,
  );
  const single = targets.filter(
    (one) =>
      targets.filter(
        (other) => other.key?.project === one.key?.project && leaf(other) === leaf(one),
      ).length === 1,
  );
  if (single.length === 0) return undefined;
  const target = m.random.pick(single);
  const own = quantity(target.value ?? "0", target.unit);
  const told = right ? own : { ...own, value: own.value.minus(own.value.gt(10) ? 7 : -3) };
  const text = fill(W.TARGET_SENTENCE, {
    who: m.document.issuer,
    year: String(m.document.year),
    project: target.key?.project ?? "",
    indicator: leaf(target),
    value: show(told),
  });
  return piece(text, [{ verdict: right ? "supported" : "refuted" }]);
}

function leaf({ key }: Figure): string {
  return key?.indicator?.split("/").at(-1) ?? "";
}

function absentOffice(m: Material): Piece | undefined {
  const subject = m.random.pick(m.subjects);
  const document = { ...m.document, issuer: m.random.pick(W.ABSENT_OFFICES) };
  const text = `${open({ ...m, document }, subject.name)}[${show(amountOf(subject))}]${W.STOP}`;
  return piece(text, [{ verdict: "not_found" }]);
}

function absentYear(m: Material): Piece | undefined {
  const subject = m.random.pick(m.subjects);
  const document = { ...m.document, year: m.document.year + m.random.pick([3, 4, -5]) };
  const text = `${open({ ...m, document }, subject.name)}[${show(amountOf(subject))}]${W.STOP}`;
  return piece(text, [{ verdict: "not_found" }]);
}

function absentThing(m: Material): Piece | undefined {
  const value = `${m.random.whole(11, 987)}.${m.random.whole(1, 9)}${W.UNITS.wan}`;
  const text = `${open(m, m.random.pick(W.ABSENT_THINGS))}[${value}]${W.STOP}`;
  return piece(text, [{ verdict: "not_found" }]);
}

const [data, seed = "1"] = process.argv.slice(2);
if (data !== undefined && process.argv[1]?.endsWith("exam.ts")) {
  const assistant = openAssistant({ data });
  for (const text of await makeExam(assistant, Number.parseInt(seed, 10)))
    process.stdout.write(`${JSON.stringify(text)}\n`);
  assistant.close();
}
