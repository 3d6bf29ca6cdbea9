import { meant } from "../../questions/linking/types.js";
import type { Understanding } from "../../questions/linking/understand.js";
import { TEXTS } from "../texts.text.js";

/** The question without the words that name issuer, place and year. */
export function withoutSlots(u: Understanding): string {
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
