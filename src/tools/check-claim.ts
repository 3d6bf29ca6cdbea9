import { z } from "zod";
import { checkText } from "../claims/check-text.js";
import { maskPersonal } from "../kernel/mask.js";
import type { CheckedClaim, CheckReport } from "../model/check-report.js";
import type { Figure } from "../model/figure.js";
import { type Member, NO_EVIDENCE } from "./types.js";

const LONGEST = 4_000;

const schema = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(LONGEST)
    .describe("Sentences with numbers, with the office and the year they are about."),
  locale: z.enum(["zh", "en"]).optional().describe("The language of the explanations."),
});

/** Holds every numeric claim of a text against the documents. */
export const checkClaim: Member<typeof schema> = {
  name: "check_claim",
  description:
    "Checks every number, share, rank and direction in a text against the loaded budgets: supported, refuted (with the right figure) or not found, with sources.",
  schema,
  run: async ({ text, locale }, { sources, known }) => {
    const report = await checkText(text, sources, locale ? { locale } : {});
    const ids = new Set(report.citations.flatMap(({ figureId }) => figureId ?? []));
    const figures: Figure[] = [];
    for (const id of ids) figures.push(...(await known.find(id)));
    return {
      data: {
        claims: report.claims.map((claim) => shownClaim(claim, report)),
        ...(report.notes.length > 0 ? { notes: report.notes } : {}),
      },
      evidence: { ...NO_EVIDENCE, figures },
    };
  },
};

function shownClaim(claim: CheckedClaim, { citations }: CheckReport): object {
  const { span, verdict, stated, correct, explanation, caution } = claim;
  const cited = citations.filter(({ id }) => claim.citations.includes(id));
  return {
    claim: maskPersonal(span),
    verdict,
    stated,
    correct,
    explanation,
    ...(caution === undefined ? {} : { caution }),
    figures: [...new Set(cited.flatMap(({ figureId }) => figureId ?? []))],
    sources: cited.map(({ title, table, row, column }) =>
      [title, table, row, column].filter((place) => place !== null && place !== "").join(" › "),
    ),
  };
}
