import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import type { Composer } from "../composer.js";
import type { Answered } from "../run/outcome.js";
import { year } from "../segments.js";
import { CONNECT, TEXTS } from "../texts.text.js";
import { listed } from "./names.js";

/** "两个加起来": says that what is added is of several years, where the turn names none of them. */
export function noteMixedYears(
  composer: Composer,
  u: Understanding,
  added: readonly Answered[],
): void {
  const years = [...new Set(added.map(({ resolution }) => resolution.selector.year))];
  const named = meant(u.spans, "year").length + meant(u.spans, "span").length > 0;
  if (years.length < 2 || named) return;
  const names = years.sort((a, b) => a - b).map((one) => [year(one)]);
  composer.note(TEXTS.mixedYears, { years: listed(names, CONNECT.and[composer.language]) });
}
