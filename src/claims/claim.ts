import type { KnownIssuer } from "../questions/linking/issuers.js";
import type { Stated } from "./numbers.js";
import type { RankBy } from "./phrases.js";
import type { Place } from "./places.js";
import type { Thing } from "./sentence-reading.js";
import type { Per } from "./words.data.js";

interface Base {
  /** Places in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** The clause the claim stands in, for what nothing structured explains. */
  readonly clause: string;
  /** The part of the clause in front of the claim's number. */
  readonly lead: string;
  /** What stands before its clause in the sentence. */
  readonly context: string;
  /** The words of the claim itself, in the reading view. */
  readonly span: string;
  /** The thing spoken of before, where the claim's own words may name only a side of it. */
  readonly about?: Thing;
  /** Words with content beside the thing named, which its name does not hold. */
  readonly modifiers: readonly string[];
  /** What is counted, as said right behind the number ("5台笔记本"). */
  readonly counts?: string;
  /** Said to be all for, or all from, what follows; no thing where that has no name here. */
  readonly wholly?: { readonly words: string; readonly thing: Thing | null };
  /** Told as really spent, not as budgeted. */
  readonly spent?: true;
}

/** What a share may be of: a thing, or several together, and the wholes named for it. */
export interface SharePart {
  readonly parts: readonly Thing[];
  readonly summed: boolean;
  readonly wholes: readonly Thing[];
  readonly told: boolean;
}

/** What a claim states, taken apart. */
export type Claim = Base &
  (
    | {
        readonly kind: "value";
        readonly stated: Stated;
        readonly things: readonly Thing[];
        /** Its word of direction contradicts the number it is told from. */
        readonly turned?: true;
        /** Says that there is none of the thing ("没有安排公务接待费"). */
        readonly none?: true;
      }
    | {
        readonly kind: "count";
        readonly stated: Stated;
        readonly things: readonly Thing[];
        /** Only things with such an amount are counted. */
        readonly condition?: Stated;
      }
    | {
        readonly kind: "share";
        readonly stated: Stated;
        readonly parts: readonly Thing[];
        readonly summed: boolean;
        readonly wholes: readonly Thing[];
        /** The whole is named in the text. */
        readonly told: boolean;
        /** Not an amount but what it rose by is the whole. */
        readonly ofIncrease?: true;
        /** The outturn as a share of the budget as adjusted. */
        readonly executed?: true;
        /** Behind a list: what else of it the share may be of. */
        readonly also?: readonly SharePart[];
      }
    | {
        readonly kind: "change";
        readonly stated: Stated;
        readonly things: readonly Thing[];
        readonly to: 1 | -1 | 0;
        readonly base: number | null;
        /** "是上年的两倍": the later amount as a multiple of the earlier one. */
        readonly times: boolean;
      }
    | {
        readonly kind: "gap" | "times";
        readonly stated: Stated;
        readonly left: Thing | undefined;
        readonly right: Thing | undefined;
        readonly to: 1 | -1 | 0;
      }
    | {
        readonly kind: "order";
        readonly left: Thing;
        readonly right: Thing;
        readonly to: 1 | -1;
        /** Not the amounts but their shares are held against each other. */
        readonly share?: { readonly wholes: readonly Thing[]; readonly told: boolean };
      }
    | {
        readonly kind: "sum";
        readonly stated: Stated;
        readonly things: readonly Thing[];
        /** Taken off: "其余" is what is left of the things. */
        readonly less?: readonly Thing[];
        /** All the projects counted right before are added up. */
        readonly projects?: CountedProjects;
      }
    | {
        readonly kind: "per";
        readonly stated: Stated;
        readonly things: readonly Thing[];
        /** What the amount is spread over, all of them together ("每人每月"). */
        readonly pers: readonly Per[];
        /** What the amount told before was spread over already ("每辆…，折合每月"). */
        readonly onTop: readonly Per[];
        /** Several offices or years told together: the average is of these. */
        readonly among?: readonly Thing[];
        /** A number of people or things told before, which the amount may be spread over. */
        readonly counted?: Claim;
        /** The text says that it is an average, not a rate. */
        readonly averaged: boolean;
      }
    | {
        readonly kind: "move";
        readonly to: 1 | -1 | 0;
        readonly things: readonly Thing[];
        readonly base: number | null;
      }
    | {
        readonly kind: "rank";
        readonly order: "largest" | "smallest";
        readonly position: number;
        readonly loose: boolean;
        readonly things: readonly Thing[];
        readonly among: Among;
        readonly by?: RankBy;
      }
  );

/** What a rank is among. */
export interface Among {
  readonly family: "offices" | "projects" | "lines" | null;
  /** Things listed in the text that are ranked against each other, or the whole they are parts of. */
  readonly within: Thing | undefined;
  /** The offices listed in the text, where they are. */
  readonly listed?: readonly KnownIssuer[];
}
export type ClaimKind = Claim["kind"];
/** A number of projects, perhaps only of those beyond an amount. */
export type CountedProjects = Extract<Claim, { kind: "count" }>;
