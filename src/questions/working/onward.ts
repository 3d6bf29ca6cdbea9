import { chineseInteger } from "../../kernel/chinese-number.js";
import type { Expression } from "../../model/expression.js";
import { projectsOf } from "./divisors.js";
import { fixed, given, isRate, type Made, NotWorkable, over, type Scene } from "./made.js";
import {
  ADD_BOTH,
  DIVIDE,
  DIVIDE_HEADS,
  LARGEST_PROJECTS,
  MULTIPLY,
  SMALL,
  TAKE_AWAY,
} from "./onward.data.js";
import type { PhraseReader } from "./phrase.js";

/** "减去三公还剩多少", "乘以3", "除以人数": the result before, worked on. */
export function onward(text: string, reader: PhraseReader, scene: Scene): Made | undefined {
  const [other, last] = [scene.before.at(-2), scene.before.at(-1)];
  if (!last || isRate(last)) return undefined;
  if (other && ADD_BOTH.test(text) && !scene.summed && !isRate(other))
    return over("sum", [fixed(other, 0), fixed(last, 0)], [], true);
  if (DIVIDE_HEADS.test(text)) return amongPeople(last, scene);
  const taken = TAKE_AWAY.exec(text)?.[1];
  if (taken !== undefined) return takenAway(last, taken, reader);
  const [times, by] = [MULTIPLY.exec(text)?.[1], DIVIDE.exec(text)?.[1]];
  return scaled("multiple", last, times) ?? scaled("per", last, by);
}

function scaled(by: "multiple" | "per", last: Expression, said?: string): Made | undefined {
  const digits = said === undefined || /^\d/.test(said) ? said : numberOf(said);
  if (said === undefined || digits === undefined || /^[0.]+$/.test(digits)) return undefined;
  return over(by, [fixed(last, 0), fixed(given(digits, null, said), 0)], [], true);
}

function takenAway(last: Expression, taken: string, reader: PhraseReader): Made | undefined {
  const [, order, count = ""] = LARGEST_PROJECTS.exec(taken) ?? [];
  if (order !== undefined) {
    const members: Made = {
      depth: 1,
      places: [],
      at: async (place) => ({
        kind: "members",
        domain: projectsOf(place),
        order: SMALL.test(order) ? "smallest" : "largest",
        count: Number.parseInt(numberOf(count) ?? "1", 10),
      }),
    };
    return over("difference", [fixed(last, 0), members], [], true);
  }
  const parts = reader.things(taken);
  return parts.length === 0
    ? undefined
    : over("difference", [fixed(last, 0), ...parts], parts[0]?.places ?? [], true);
}

/** A count in digits, however it is written. */
function numberOf(said: string): string | undefined {
  const number = /^\d+$/.test(said) ? said : chineseInteger(said);
  return number === undefined ? undefined : `${number}`;
}

/** Divided by the people that a project's targets count, or that the person gives. */
function amongPeople(last: Expression, { people, headcount }: Scene): Made | undefined {
  const at = async (): Promise<Expression | undefined> => {
    if (headcount) return given(headcount.value, null, headcount.value);
    const counted = last.kind === "figure" ? await people(last.of) : undefined;
    if (!counted) throw new NotWorkable({ kind: "divisor" });
    return { kind: "figure", of: counted };
  };
  return over("per", [fixed(last, 0), { depth: 0, places: [], at }], [], true);
}
