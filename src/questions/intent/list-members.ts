import { meant } from "../linking/types.js";
import { asks, type Understanding } from "../linking/understand.js";
import { MAKEUP_ASKED, MEMBERS_ASKED, RANKED_MEASURES } from "./intent.data.js";
import type { Target } from "./target.js";

const CLASS_LENGTH = 3;

/**
 * "项目支出有哪些", "社会保障和就业支出下面有哪些项": the members of one whole are asked for, not its
 * amount. The class whose lines are meant, or null for the projects; undefined where none are.
 */
export function membersAsked(
  u: Understanding,
  targets: readonly Target[],
): string | null | undefined {
  const [whole, ...others] = targets;
  if (!whole || others.length > 0 || asks(u, "share", "change", "rate", "difference")) {
    return undefined;
  }
  if (!MEMBERS_ASKED.test(u.text.slice(whole.end))) return undefined;
  const codes = whole.options.flatMap(({ code }) => code ?? []);
  const [code] = codes.filter((one) => one.length === CLASS_LENGTH);
  if (code !== undefined) return code;
  const projects = whole.options.every(
    ({ measure, code: own, project }) => measure === "project" && own === null && project === null,
  );
  return projects ? null : undefined;
}

/** The basic expenditure is told by its two parts, not by its lines. */
const PARTED = "basic";

/** "公用经费15.5万是哪几项凑出来的": the lines a part of the basic expenditure is made of. */
export function makeupAsked(u: Understanding, targets: readonly Target[]): boolean {
  const [whole, ...others] = targets;
  const measure = whole?.options[0]?.measure;
  if (!whole || measure === undefined || others.length > 0) return false;
  if (!RANKED_MEASURES.has(measure) || measure === PARTED || whole.end === 0) return false;
  if (asks(u, "share", "change", "rate", "difference", "reason")) return false;
  if (meant(u.spans, "ordinal").length > 0) return false;
  const placed = ["year", "issuer", "region"] as const;
  const said = placed.some((kind) => meant(u.spans, kind).length > 0);
  return said && MAKEUP_ASKED.test(u.text.slice(whole.end));
}
