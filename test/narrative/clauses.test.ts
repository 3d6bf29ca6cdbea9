import { describe, expect, it } from "vitest";
import {
  type Clause,
  type Mention,
  readClauses,
  wordsFor,
  type YearRef,
} from "../../src/narrative/index.js";
import { CLAUSES } from "./clauses.data.js";

const words = wordsFor(["云岭县档案馆", "本馆"]);

const year = (ref: YearRef): string => String("year" in ref ? ref.year : ref.offset);

function subject({ id, scope, code, path }: Mention): string {
  const line = code === null ? "" : `#${[code, ...path].join("/")}`;
  return id + (scope === null ? "" : `@${scope}`) + line;
}

/** Words that only name a stage say nothing special in a budget. */
const named = (variant: Clause["variant"]): string =>
  variant === null || variant.plain ? "" : variant.name;

function show(clause: Clause): string {
  const { variant } = clause;
  return [
    [clause.role, clause.aspect, clause.direction, clause.raw].join(" "),
    clause.measures.map(subject).join("+"),
    ...(clause.year ? [year(clause.year)] : []),
    ...(clause.base ? [`base=${year(clause.base.year)}${named(clause.base.variant)}`] : []),
    ...(clause.whole ? [`of=${clause.whole.id}`] : []),
    ...(clause.asOf === null ? [] : [`at=${clause.asOf}`]),
    ...(named(variant) === "" ? [] : [`variant=${named(variant)}`]),
    ...(clause.item === null ? [] : [`item=${clause.item}`]),
  ].join(" ");
}

describe("the clause grammar", () => {
  for (const { text, reads } of CLAUSES) {
    it(text.slice(0, 40), () => {
      expect(readClauses(text, words).map(show)).toEqual(reads);
    });
  }

  it("gives places in the text as it was handed over", () => {
    const text = "本馆概况。 基本 支出 20.50 万元，占 10%。";
    const [value, share] = readClauses(text, words);
    expect(text.slice(value?.start, value?.end)).toContain("20.50 万元");
    expect(text.slice(share?.sentence.start, share?.sentence.end).trim()).toBe(
      "基本 支出 20.50 万元，占 10%。",
    );
  });

  it("reads the sentence, not the width of its characters", () => {
    const plain = readClauses("公务接待费(含外宾)1.50万元,比2030年减少0.5万元.", words);
    expect(plain.map(({ raw, direction }) => [raw, direction])).toEqual([
      ["1.50万元", 0],
      ["0.5万元", -1],
    ]);
  });
});
