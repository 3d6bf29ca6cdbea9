import type { Rule } from "./drawing.js";
import { around, type Box, type Matrix, point } from "./geometry.js";

/** A filled box thinner than this is a rule. */
export const THIN = 3.2;
/** A stroke broader than this is a bar of colour. */
const BROAD = 6;
/** Steepest slope of a segment that counts as upright or level, in points. */
const SLANT = 0.8;
const SHORTEST = 0.5;

type Point = readonly [number, number];

interface Outline {
  readonly points: Point[];
  curved: boolean;
}

/** How many numbers follow a drawing code: move, line, curve, quadratic curve, close. */
const ARITY = [2, 2, 6, 4, 0];
const CLOSE = 4;

/** The outlines of a path (`[code, x, y, code, …]`) on the page. */
function outlines(data: ArrayLike<number>, matrix: Matrix): Outline[] {
  const found: Outline[] = [];
  for (let i = 0; i < data.length; ) {
    const code = data[i] ?? CLOSE;
    const count = ARITY[code] ?? 0;
    const last = found.at(-1);
    if (code === CLOSE) {
      const first = last?.points[0];
      if (first) last.points.push(first);
    } else {
      const end = point(matrix, data[i + count - 1] ?? 0, data[i + count] ?? 0);
      if (code === 0 || !last) found.push({ points: [end], curved: false });
      else {
        last.points.push(end);
        if (code > 1) last.curved = true;
      }
    }
    i += 1 + count;
  }
  return found;
}

/** The rule a thin box is; undefined for any other box. */
export function thinBox([x0, y0, x1, y1]: Box): Rule | undefined {
  const [width, height] = [x1 - x0, y1 - y0];
  if (Math.max(width, height) < SHORTEST || Math.min(width, height) >= THIN) return undefined;
  if (width >= THIN && width >= height) {
    return { lies: true, at: (y0 + y1) / 2, from: x0, to: x1 };
  }
  if (height > width) return { lies: false, at: (x0 + x1) / 2, from: y0, to: y1 };
  return undefined;
}

/** A border drawn as one ring: a box with a slightly smaller one cut out. */
function ring(outer: Box, inner: Box): Rule[] {
  const sides: Box[] = [
    [outer[0], outer[1], outer[2], inner[1]],
    [outer[0], inner[3], outer[2], outer[3]],
    [outer[0], outer[1], inner[0], outer[3]],
    [inner[2], outer[1], outer[2], outer[3]],
  ];
  const rules = sides.flatMap((side) => thinBox(side) ?? []);
  return rules.length === sides.length ? rules : [];
}

function filled(all: readonly Outline[]): Rule[] {
  const boxes = all.filter((each) => !each.curved).map((each) => around(each.points));
  const [outer, inner, ...more] = boxes;
  if (outer && inner && more.length === 0 && within(inner, outer)) return ring(outer, inner);
  return boxes.flatMap((box) => thinBox(box) ?? []);
}

function within(inner: Box, outer: Box): boolean {
  return inner[0] > outer[0] && inner[1] > outer[1] && inner[2] < outer[2] && inner[3] < outer[3];
}

function segment([x0, y0]: Point, [x1, y1]: Point): Rule | undefined {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (Math.max(width, height) < SHORTEST || Math.min(width, height) > SLANT) return undefined;
  return width > height
    ? { lies: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }
    : { lies: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
}

function stroked(all: readonly Outline[]): Rule[] {
  return all
    .filter((each) => !each.curved)
    .flatMap(({ points }) =>
      points.slice(1).flatMap((end, i) => segment(points[i] ?? end, end) ?? []),
    );
}

export interface Paint {
  readonly fill: boolean;
  readonly stroke: boolean;
  readonly lineWidth: number;
}

/** The ruling lines that painting a path leaves on the page. */
export function rulesOf(data: ArrayLike<number>, matrix: Matrix, paint: Paint): Rule[] {
  const all = outlines(data, matrix);
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  const drawn = paint.stroke && paint.lineWidth * scale <= BROAD ? stroked(all) : [];
  return paint.fill ? [...filled(all), ...drawn] : drawn;
}
