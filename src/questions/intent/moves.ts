import type { Step } from "../../model/plan.js";
import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import {
  BY_RATE,
  EARLIER_WORDS,
  MOVED,
  MOVED_ALONE,
  THAN_BEFORE,
  WITHOUT_NONE,
} from "../linking/words.data.js";

type MovesStep = Extract<Step, { operation: "moves" }>;

/** What of the changes of a family is asked: which way, in what order, how many. */
export type Moves = Pick<MovesStep, "direction" | "by" | "count" | "skipNew">;

/**
 * "跟上一年一样的项目", "比上年减得最多的科目": members held against the year before; null when
 * none are. `family`: things of one kind are asked for.
 */
export function movesOf(u: Understanding, family: boolean): Moves | null {
  const skipNew = WITHOUT_NONE.test(u.text);
  const bounds = meant(u.spans, "threshold").filter(({ value }) => !(skipNew && value === "0"));
  if (!family || bounds.length > 0) return null;
  const superlative = asks(u, "largest", "smallest", "rank") || meant(u.spans, "top").length > 0;
  const earlier =
    meant(u.spans, "relative").some(({ back }) => back === 1) ||
    meant(u.spans, "operation").some(({ span }) => THAN_BEFORE.test(span.text)) ||
    (meant(u.spans, "year").length === 2 && EARLIER_WORDS.test(u.text)) ||
    (superlative && asks(u, "change", "rate")) ||
    (asks(u, "list", "count") && MOVED_ALONE.test(u.text));
  const direction = MOVED.find(({ words }) => words.test(u.text))?.direction;
  if (!earlier || direction === undefined) return null;
  return {
    direction,
    by: BY_RATE.test(u.text) ? "rate" : "amount",
    count: superlative ? (meant(u.spans, "top")[0]?.count ?? 1) : null,
    skipNew,
  };
}
