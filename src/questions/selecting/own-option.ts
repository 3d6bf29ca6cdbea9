import type { Target, TargetOption } from "../intent/target.js";
import type { KnownIssuer } from "../linking/issuers.js";

/** Does an issuer have a project? */
export type Holds = (issuer: KnownIssuer, project: string) => boolean;

/** Of the projects a mention fits, the one this issuer has. */
export function ownOption(
  option: TargetOption,
  issuer: KnownIssuer,
  targets: readonly Target[],
  holds: Holds,
): TargetOption {
  const { project } = option;
  if (project === null || holds(issuer, project)) return option;
  const others = targets.find(({ options }) => options.includes(option))?.options ?? [];
  const [own, ...more] = others.filter((one) => one.project !== null && holds(issuer, one.project));
  return own && more.length === 0 ? own : option;
}
