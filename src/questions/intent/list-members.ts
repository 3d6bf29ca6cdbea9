import { asks, type Understanding } from "../linking/understand.js";
import { MEMBERS_ASKED } from "./intent.data.js";
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
