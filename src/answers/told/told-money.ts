import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { asks } from "../../questions/linking/understand.js";
import {
  countedThings,
  OTHER_ASKED,
  THRESHOLD_OF,
  TOLD_MONEY,
  type ToldKind,
} from "../../questions/projects/told-value.data.js";
import { COUNTED, COUNTED_NOUN, NO_NOUN } from "../prose/asked-count.data.js";
import { remembered, type Way } from "../question.js";
import { writeTold } from "../write/told-value.js";
import { holds, type Told, toldIn } from "./candidates.js";
import { passagesFor } from "./passages-for.js";
import { bestOf, wordsBeside } from "./told-value.js";

/** All that is asked must stand about the value, and some of it right beside it. */
const FITS = 0.68;
const WORKED = ["sum", "difference", "average", "share", "change", "largest", "smallest"] as const;

/**
 * "建设费当时约定多少万", "整合了几个部门的事项": an amount or a number that no figure gives, told in a
 * project's text. Every word of the question must stand about it, and one beside those that name
 * the project in its very stretch.
 */
export const toldMoney: Way = async (question) => {
  const { u, slots, draft } = question;
  const kind = kindOf(u);
  if (!kind || !slots.named || OTHER_ASKED.test(u.text) || THRESHOLD_OF.test(u.text))
    return undefined;
  if (asks(u, ...WORKED) || meant(u.spans, "measure").length > 0) return undefined;
  const words = await wordsBeside(u, kind.asked);
  const passages = (await passagesFor(question)).filter(({ kind: of }) => of === "project");
  const own = toldIn(passages, kind.said, kind.unit).filter((told) => ofItself(told, words));
  const best = bestOf(own, words, kind, FITS);
  if (!best) return undefined;
  writeTold(draft.composer, best);
  draft.complete = true;
  return remembered(question);
};

/** Says the stretch of a value something that is asked and the name of the project does not? */
function ofItself({ stretch, around, sentence, passage }: Told, words: readonly string[]): boolean {
  const named = passage.subject ?? "";
  const beside = words.filter((word) => !holds(named, word));
  return (
    beside.some((word) => holds(stretch, word)) &&
    words.every((word) => holds(around, word) || holds(sentence, word))
  );
}

function kindOf({ text }: Understanding): ToldKind | undefined {
  if (TOLD_MONEY.asked.test(text)) return TOLD_MONEY;
  const counted = COUNTED.find(({ asked }) => asked.test(text));
  if (!counted) return undefined;
  // "几个部门": of several numbers in one stretch the one before that very thing.
  const noun = COUNTED_NOUN.exec(text)?.groups?.["noun"] ?? "";
  const said = countedThings(counted.units, NO_NOUN.test(noun) ? "" : noun);
  return { asked: counted.asked, said, unit: null };
}
