import type { Expression } from "../../model/expression.js";
import type { Domain } from "../../model/plan.js";
import { option, type Target } from "../intent/target.js";
import { selectorOf } from "../selecting/selector.js";
import { given, type Made, NotWorkable, type Place, type Scene } from "./made.js";
import {
  DAYS_OF_LEAP_YEAR,
  DAYS_OF_YEAR,
  MONTHS_OF_YEAR,
  PER_DAY,
  PER_HEAD,
  PER_MONTH,
  PER_PROJECT,
  PER_QUARTER,
  PER_VEHICLE,
  PROJECT_MEASURE,
  QUARTERS_OF_YEAR,
  VEHICLE_COUNT,
} from "./working.data.js";

/** What an amount is divided by at a place, given the things it is of. */
export type Divisor = (place: Place, targets: readonly Target[]) => Promise<Expression | undefined>;

/** The words that divide, each with what they divide by. */
export function divisorsOf(scene: Scene): readonly (readonly [words: RegExp, by: Divisor])[] {
  const { headcount, people } = scene;
  return [
    [
      PER_DAY,
      async ({ year }) =>
        given(scene.days ?? (isLeap(year) ? DAYS_OF_LEAP_YEAR : DAYS_OF_YEAR), null, null),
    ],
    [PER_QUARTER, async () => given(QUARTERS_OF_YEAR, null, null)],
    [PER_MONTH, async () => given(MONTHS_OF_YEAR, null, null)],
    [
      PER_HEAD,
      async (place, targets) => {
        if (headcount) return given(headcount.value, null, headcount.value);
        const project = targets[0]?.options.find((one) => one.project !== null);
        const counted = project && (await people(selectorOf(place.issuer, place.year, project)));
        if (!counted) throw new NotWorkable({ kind: "divisor" });
        return { kind: "figure", of: counted };
      },
    ],
    [PER_VEHICLE, async (place) => vehicles(scene, place)],
    [PER_PROJECT, async (place) => ({ kind: "count", domain: projectsOf(place) })],
  ];
}

/** All projects of an office in a year. */
export function projectsOf({ issuer, year }: Place): Domain {
  const selector = selectorOf(issuer, year, option({ measure: PROJECT_MEASURE }));
  return {
    issuer: selector.issuer,
    region: selector.region,
    year,
    stage: selector.stage,
    of: "projects",
    within: null,
    measure: null,
    except: [],
    named: null,
    where: [],
  };
}

/** Vehicles are counted at the end of a year: of the budget's own, or of the year before. */
async function vehicles({ holds }: Scene, { issuer, year }: Place): Promise<Expression> {
  for (const of of [year, year - 1]) {
    const selector = selectorOf(issuer, of, option({ measure: VEHICLE_COUNT }));
    if (await holds(selector)) return { kind: "figure", of: selector };
  }
  return { kind: "figure", of: selectorOf(issuer, year, option({ measure: VEHICLE_COUNT })) };
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The largest or smallest projects of an office, added up. */
export function membersAt(
  top: { count: number; fromEnd: boolean },
  places: readonly Place[],
): Made {
  const order = top.fromEnd ? ("smallest" as const) : ("largest" as const);
  const at = async (place: Place): Promise<Expression> => ({
    kind: "members",
    domain: projectsOf(place),
    order,
    count: top.count,
  });
  return { depth: 1, places, at };
}
