import { Random } from "../../kernel/random.js";
import type { Figure } from "../../model/figure.js";
import type { LoadedDocument } from "../../model/library.js";
import type { GoldQuestion } from "../question.js";
import { MEMBERS } from "./members/index.js";
import { subjectsOf } from "./subjects.js";
import type { Material } from "./types.js";

/** What an exam is made from. */
export interface ExamSources {
  readonly documents: readonly LoadedDocument[];
  readonly figures: (document: LoadedDocument) => Promise<readonly Figure[]>;
}

/**
 * Questions about a document made from its own figures, with golds worked out from the printed
 * values by arithmetic of its own. The same seed draws the same questions; of each kind there are
 * at most `perKind`.
 */
export async function makeExam(
  document: LoadedDocument,
  sources: ExamSources,
  { seed, perKind }: { seed: number; perKind: number },
): Promise<GoldQuestion[]> {
  const figures = await sources.figures(document);
  const earlier = sources.documents.find(
    ({ issuer, stage, year }) =>
      issuer === document.issuer && stage === document.stage && year === document.year - 1,
  );
  const material: Material = {
    document,
    figures,
    subjects: subjectsOf(figures).filter(({ year }) => year === document.year),
    loaded: sources.documents,
    before: earlier
      ? subjectsOf(await sources.figures(earlier)).filter(({ year }) => year === earlier.year)
      : [],
    random: new Random(seed),
  };
  return MEMBERS.flatMap(({ name, make }) =>
    material.random.some(make(material), perKind).map((draft, at) => ({
      id: `${document.id.slice(0, 6)}-${name}-${at + 1}`,
      category: name,
      ...draft,
    })),
  );
}
