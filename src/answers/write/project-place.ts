import type { Domain } from "../../model/plan.js";
import type { Composer } from "../composer.js";
import type { Member } from "../run/member.js";
import { label } from "../segments.js";
import { FAMILY_NAMES, TEXTS } from "../texts.text.js";
import { heading, writeMember } from "./members.js";

/** One member with those ahead of it in an order, those level with it, and all there are. */
export interface Placed {
  readonly own: Member;
  readonly ahead: readonly Member[];
  readonly level: readonly Member[];
  readonly all: readonly Member[];
  readonly order: "largest" | "smallest";
}

/** Up to so many members ahead are listed. */
const SHOWN = 9;

/** Writes the place of one member, its amount, and what stands ahead of it. */
export function writeProjectPlace(composer: Composer, domain: Domain, placed: Placed): void {
  const { own, ahead, level, all, order } = placed;
  const place = [...ahead, own];
  composer.labels.add(own.name);
  const template = order === "largest" ? TEXTS.placeFromTop : TEXTS.placeFromEnd;
  composer.line(template, {
    ...heading(composer, domain),
    name: label(own.name),
    count: { kind: "count", text: `${place.length}`, of: place },
    all: { kind: "count", text: `${all.length}`, of: all },
    cites: composer.cite(own.figures.slice(0, 1)),
  });
  composer.figures.push({
    label: FAMILY_NAMES[domain.of][composer.language],
    value: `${all.length}`,
    unit: TEXTS.countUnit[composer.language],
    origin: "computed",
    inputs: [],
  });
  composer.headline({
    label: own.name,
    value: `${place.length}`,
    unit: TEXTS.placeUnit[composer.language],
    origin: "computed",
    inputs: place.flatMap(({ figures }) => figures.slice(0, 1)).map((f) => composer.citationOf(f)),
  });
  const shown = ahead.length <= SHOWN ? place : [own];
  for (const member of shown) writeMember(composer, member, place.indexOf(member) + 1);
  for (const member of level) {
    composer.labels.add(member.name);
    composer.line(TEXTS.placeLevel, {
      name: label(member.name),
      cites: composer.cite(member.figures.slice(0, 1)),
    });
  }
}
