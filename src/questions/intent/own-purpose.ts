import type { Understanding } from "../linking/understand.js";
import { SAME_THING, STAFF_MEASURES } from "./intent.data.js";
import { isProject, type Target } from "./target.js";

/**
 * "征管项目那笔外聘人员的钱": words of staff right behind a project tell what that is for; they are no
 * measure of the office's own. What is listed or held against the project stays.
 */
export function withoutPurpose(u: Understanding, targets: readonly Target[]): readonly Target[] {
  const kept = targets.filter((one, at) => {
    const before = targets[at - 1];
    if (!before || !isProject(before) || !isStaff(one)) return true;
    if (!SAME_THING.test(u.text.slice(before.end, one.start))) return true;
    const glued = u.gaps.some(({ start, end }) => start >= before.end && end === one.start);
    return !glued && !namedSo(before, u.text.slice(one.start, one.end));
  });
  // "窗口的工作人员一个月工资": what else is asked of the staff is no amount of the project.
  return kept.every(isProject) ? kept : targets;
}

function isStaff({ options }: Target): boolean {
  return options.every(({ measure, code }) => code === null && STAFF_MEASURES.has(measure));
}

/** Is the project itself called so ("保通人员经费")? */
function namedSo({ options }: Target, words: string): boolean {
  return options.every(({ project }) => project?.includes(words) === true);
}
