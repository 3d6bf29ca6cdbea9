import type { ExamMember } from "../types.js";
import { absent } from "./absent.js";
import { blank, cell } from "./cell.js";
import { change } from "./change.js";
import { cloze } from "./cloze.js";
import { lookup } from "./lookup.js";
import { filter, rank } from "./rank.js";
import { share } from "./share.js";
import { difference, sum } from "./sums.js";
import { target } from "./target.js";
import { unit } from "./unit.js";

/** Every kind of question an exam asks. */
export const MEMBERS: readonly ExamMember[] = [
  lookup,
  cell,
  blank,
  cloze,
  target,
  share,
  sum,
  difference,
  change,
  rank,
  filter,
  unit,
  absent,
];
