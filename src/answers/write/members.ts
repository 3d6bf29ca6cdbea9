import { difference, share, sum, unitConversion } from "../../calculators/index.js";
import { compare, divide, printNumber, quantity, round } from "../../kernel/quantity.js";
import { dimensionOf } from "../../kernel/units.js";
import type { Condition, Domain } from "../../model/plan.js";
import type { Composer } from "../composer.js";
import type { Member } from "../run/member.js";
import type { Outcome } from "../run/outcome.js";
import { label, mark, type Segment, type Worked, words, year } from "../segments.js";
import { FAMILY_NAMES, NOUGHT, TEXTS } from "../texts.text.js";
import { whatOf } from "./names.js";
import { computed, witnessesOf, working } from "./value.js";
import { whereSegments, writeColumns, writeNil } from "./wheres.js";

type Of<K extends Outcome["kind"]> = Extract<Outcome, { kind: K }>;

/** Whose, when and what is listed. */
export function heading(composer: Composer, domain: Domain): Record<string, Segment> {
  composer.labels.add(domain.issuer);
  composer.years.add(domain.year);
  return {
    issuer: label(domain.issuer),
    year: year(domain.year),
    stage: words(TEXTS.stages[composer.language][domain.stage]),
    family: words(FAMILY_NAMES[domain.of][composer.language]),
  };
}

/** Writes one line of a list: its place, name and amount, or that its cell is empty. */
export function writeMember(
  composer: Composer,
  member: Member,
  position: number,
  unit: string | null = null,
): void {
  const figures = member.parts.length > 0 ? member.parts : witnessesOf(member.figures).slice(0, 1);
  const figure = figures[0];
  if (!figure) return;
  const cites = composer.cite(figures);
  composer.labels.add(member.name);
  const slots = { number: mark(`${position}. `), name: label(member.name), cites };
  if (!member.amount) {
    composer.line(TEXTS.itemBlank, slots);
    return;
  }
  if (unit !== null && isConverted(member, unit)) {
    const worked = { ...unitConversion(member.amount, unit, null), operands: figures };
    composer.line(TEXTS.itemConverted, { ...slots, ...working(worked) });
    composer.asked(`${figure.issuer} ${figure.year} ${member.name}`, worked.value, {
      origin: "computed",
      formula: worked.formula,
      inputs: figures.map((f) => composer.citationOf(f)),
    });
    return;
  }
  const worked = {
    value: member.amount,
    formula: member.parts.map(({ value }) => value ?? "0").join(" + "),
    operands: member.parts,
  };
  const value = member.parts.length > 0 ? computed(worked) : composer.printed(figure);
  composer.line(TEXTS.item, { ...slots, value });
  composer.asked(
    `${figure.issuer} ${figure.year} ${member.name}`,
    member.amount,
    member.parts.length > 0
      ? {
          origin: "computed",
          formula: worked.formula,
          inputs: figures.map((f) => composer.citationOf(f)),
        }
      : { origin: "printed", citation: composer.citationOf(figure) },
  );
}

/** Is a member's amount printed in another unit of money than is asked for? */
function isConverted({ amount, parts }: Member, unit: string): boolean {
  if (!amount || parts.length > 0 || amount.unit === unit) return false;
  return dimensionOf(unit) === "money" && dimensionOf(amount.unit) === "money";
}

/** The sum or the average of what is listed. */
function writeAggregate(
  composer: Composer,
  members: readonly Member[],
  aggregate: "sum" | "average",
): void {
  const amounts = members.flatMap(({ amount }) => amount ?? []);
  if (amounts.length !== members.length) return;
  const total = sum(amounts);
  const from = members.flatMap(partsSum);
  const operands = members.flatMap(({ figures, parts }) =>
    parts.length > 0 ? parts : figures.slice(0, 1),
  );
  const quotient = divide(total.value, quantity(`${amounts.length}`, null), total.value.unit);
  const computation =
    aggregate === "sum" || !quotient
      ? total
      : { value: round(quotient, 2), formula: `(${total.formula}) ÷ ${amounts.length}` };
  const worked: Worked = { ...computation, operands, from, counted: amounts.length };
  const cites = composer.cite(operands);
  const template = aggregate === "sum" ? TEXTS.listSum : TEXTS.listAverage;
  composer.line(template, { ...working(worked), cites });
  composer.headline({
    label: FAMILY_NAMES.projects[composer.language],
    value: printNumber(worked.value),
    unit: worked.value.unit,
    origin: "computed",
    formula: worked.formula,
    inputs: operands.map((figure) => composer.citationOf(figure)),
  });
}

/** The sum of the rows a line is printed in, as a result other formulas can lean on. */
function partsSum({ amount, parts }: Member): Worked[] {
  if (!amount || parts.length === 0) return [];
  const formula = parts.map(({ value }) => value ?? "0").join(" + ");
  return [{ value: amount, formula, operands: parts }];
}

/** The sum of a ranking's picks, its share of the whole, or the gap between the first and the last. */
function writePicks(
  composer: Composer,
  outcome: (Of<"rank"> | Of<"list">) & {
    readonly aggregate: "sum" | "share" | "gap" | "rest";
    readonly picks: readonly Member[];
  },
): void {
  const { picks: members, step, whole, aggregate } = outcome;
  const amounts = members.flatMap(({ amount }) => amount ?? []);
  const [first, last] = [amounts[0], amounts.at(-1)];
  if (!first || !last || (amounts.length < 2 && aggregate !== "share")) return;
  const operands = members.flatMap(({ figures, parts }) =>
    parts.length > 0 ? parts : figures.slice(0, 1),
  );
  const from = members.flatMap(partsSum);
  const cites = composer.cite(operands);
  const ask = (
    template: { zh: string; en: string },
    worked: Worked,
    slots: Record<string, Segment[]> = {},
  ): void => {
    composer.line(template, { ...working(worked), cites, ...slots });
    composer.headline({
      label: FAMILY_NAMES[step.domain.of][composer.language],
      value: printNumber(worked.value),
      unit: worked.value.unit,
      origin: "computed",
      formula: worked.formula,
      inputs: worked.operands.map((figure) => composer.citationOf(figure)),
    });
  };
  if (aggregate === "gap") {
    const [large, small] = compare(first, last) >= 0 ? [first, last] : [last, first];
    ask(TEXTS.gap, { ...difference(large, small), operands, from });
    return;
  }
  const total = sum(amounts);
  const added: Worked = { ...total, operands, from };
  if (amounts.length > 1) ask(TEXTS.listSum, added);
  if (aggregate === "rest" && whole?.amount) {
    ask(TEXTS.rest, {
      ...difference(whole.amount, total.value),
      operands: [...operands, ...whole.figures.slice(0, 1)],
      from: [added],
    });
    return;
  }
  const part = whole?.amount && share(total.value, whole.amount);
  if (aggregate === "share" && part && whole) {
    const worked: Worked = {
      ...part,
      operands: [...operands, ...whole.figures.slice(0, 1)],
      from: amounts.length > 1 ? [added] : from,
    };
    const held = [...operands, ...whole.figures.slice(0, 1)];
    const slots = { whole: whatOf(composer, whole), cites: composer.cite(held) };
    ask(step.whole ? TEXTS.share : TEXTS.shareOfWhole, worked, slots);
  }
}

export function writeRank(composer: Composer, outcome: Of<"rank">): void {
  const { largest, smallest, step } = outcome;
  const slots = heading(composer, step.domain);
  const block = (
    template: typeof TEXTS.rankLargest | typeof TEXTS.rankSmallest,
    members: readonly Member[],
  ): void => {
    if (members.length === 0) return;
    composer.line(template, slots);
    for (const [at, member] of members.entries()) {
      writeMember(composer, member, step.first + at, step.unit);
    }
  };
  const where = step.domain.where;
  if (where.length > 0) {
    const count: Segment = { kind: "count", text: `${outcome.all.length}`, of: outcome.all };
    composer.line(TEXTS.picked, { condition: whereSegments(composer, where), count });
  }
  block(TEXTS.rankLargest, largest);
  block(TEXTS.rankSmallest, smallest);
  const ends = [...largest.slice(0, 1), ...smallest.slice(0, 1)];
  const picks = step.order === "both" ? ends : largest.length > 0 ? largest : smallest;
  if (step.aggregate !== null)
    writePicks(composer, { ...outcome, aggregate: step.aggregate, picks });
}

/** "有金额的" names no number: neither does the answer. */
function conditionOf(composer: Composer, one: Condition): Segment[] {
  const { comparator, value, unit, yearsBack } = one;
  const plain = value === "0" && unit === null && yearsBack === 0 ? NOUGHT[comparator] : undefined;
  if (plain) return [words(plain[composer.language])];
  const told: Segment = { kind: "echo", text: value };
  return [words(comparator), told, words(unit === null ? "" : ` ${unit}`)];
}

export function writeList(composer: Composer, outcome: Of<"list">): void {
  const { members, step } = outcome;
  const slots = heading(composer, step.domain);
  const where = step.domain.where;
  const filtered = step.conditions.length + where.length > 0;
  const condition = [
    ...whereSegments(composer, where),
    ...step.conditions.flatMap((one) => conditionOf(composer, one)),
  ];
  if (members.length === 0) {
    composer.line(TEXTS.none, { ...slots, condition });
    return;
  }
  const only = step.only === null ? undefined : members[step.only - 1];
  if (only) {
    writeMember(composer, only, step.only ?? 1, step.unit);
    return;
  }
  const count: Segment = { kind: "count", text: `${members.length}`, of: members };
  composer.line(filtered ? TEXTS.listFiltered : TEXTS.list, { ...slots, count, condition });
  composer.figures.push({
    label: FAMILY_NAMES[step.domain.of][composer.language],
    value: `${members.length}`,
    unit: TEXTS.countUnit[composer.language],
    origin: "computed",
    inputs: members
      .flatMap(({ figures }) => figures.slice(0, 1))
      .map((f) => composer.citationOf(f)),
  });
  for (const [at, member] of members.entries()) {
    writeMember(composer, member, at + 1, step.unit);
    writeColumns(composer, member);
  }
  writeNil(composer, members, where);
  const blank = outcome.all.filter(({ amount }) => amount === null);
  if (!filtered && blank.length > 0 && members.length + blank.length === outcome.all.length) {
    composer.note(TEXTS.blankRows, {
      count: { kind: "count", text: `${blank.length}`, of: blank },
    });
  }
  const nil = outcome.all.filter(({ amount }) => amount?.value.isZero());
  if (!filtered && nil.length > 0 && members.length + nil.length === outcome.all.length) {
    composer.note(TEXTS.zeroRows, { count: { kind: "count", text: `${nil.length}`, of: nil } });
  }
  if (step.aggregate === "share") {
    writePicks(composer, { ...outcome, aggregate: "share", picks: members });
  } else if (step.aggregate !== null) writeAggregate(composer, members, step.aggregate);
}
