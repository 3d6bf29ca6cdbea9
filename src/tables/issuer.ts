import { foldLabel } from "../kernel/fold.js";
import type { Identity } from "../model/document.js";

const SHORTEST = 5;

/** Is this unit's name the issuer itself, by full name, alias, or name without its region? */
export function isIssuer(name: string, identity: Identity): boolean {
  const unit = foldLabel(name);
  if (unit.length < 2) return false;
  const names = [identity.issuer.name, ...identity.issuer.aliases.map((alias) => alias.name)];
  return names.map(foldLabel).some((known) => {
    if (known === unit) return true;
    const [long, short] = known.length > unit.length ? [known, unit] : [unit, known];
    return short.length >= SHORTEST && long.endsWith(short);
  });
}
