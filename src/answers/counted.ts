import type { AnswerFigure } from "../model/answer.js";
import type { Composer } from "./composer.js";
import { TEXTS } from "./texts.text.js";

/**
 * The figures of an answer, with every number of things its lines tell that is not among them yet
 * ("3 家"): a number a reader sees is one a program gets too.
 */
export function withCounts({ figures, lines, language }: Composer): AnswerFigure[] {
  const listed = new Set(figures.map(({ value }) => value));
  const told = lines.flat().flatMap((segment) => (segment.kind === "count" ? segment.text : []));
  const counts = [...new Set(told)].filter((text) => !listed.has(text));
  return [
    ...figures,
    ...counts.map((value) => ({
      label: TEXTS.countLabel[language],
      value,
      unit: TEXTS.countUnit[language],
      origin: "computed" as const,
      inputs: [],
    })),
  ];
}
