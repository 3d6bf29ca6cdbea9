import type { Content, Issuer } from "../../model/document.js";
import { SHORT_NAME } from "../identity.data.js";
import { type Mention, originOf, type Place } from "./mentions.js";

const WEIGHTS: Readonly<Record<Place, number>> = {
  caption: 5,
  title: 5,
  part: 4,
  heading: 2,
  prose: 1,
};

function supports(name: string, mention: Mention): number {
  return name.endsWith(mention.name) ? WEIGHTS[mention.place] : 0;
}

/**
 * The full name: the one that most mentions are the end of (政务服务中心 and 区政务服务中心 support
 * 洛龙区政务服务中心). Names that only sentences give are used when nothing better is there.
 */
export function fullName(mentions: readonly Mention[]): string | undefined {
  const printed = mentions.filter((m) => m.place !== "prose");
  const names = new Set((printed.length > 0 ? printed : mentions).map((m) => m.name));
  let best: { name: string; score: number } | undefined;
  for (const name of names) {
    const score = mentions.reduce((sum, m) => sum + supports(name, m), 0);
    const better = best === undefined || score > best.score;
    const longer = best?.score === score && name.length > best.name.length;
    if (better || longer) best = { name, score };
  }
  return best?.name;
}

/** Short names the text declares for the issuer: X（以下简称Y）. */
function declared(name: string, content: Content): Issuer["aliases"] {
  const found: Issuer["aliases"] = [];
  for (const block of content.blocks) {
    if (block.type !== "paragraph") continue;
    for (const match of block.text.matchAll(SHORT_NAME)) {
      const short = match.groups?.["short"];
      if (short === undefined || !match.groups?.["name"]?.endsWith(name)) continue;
      found.push({ name: short, origin: originOf(block.locator) });
    }
  }
  return found;
}

/** Other names the document uses for its issuer, each where it first stands. */
export function aliasesOf(
  name: string,
  mentions: readonly Mention[],
  content: Content,
): Issuer["aliases"] {
  const shorter = mentions.filter((m) => m.name !== name && name.endsWith(m.name));
  const all = [
    ...shorter.map(({ name, origin }) => ({ name, origin })),
    ...declared(name, content),
  ];
  return all.filter((alias, i) => all.findIndex((a) => a.name === alias.name) === i);
}
