import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * In a checkout: is any source newer than the build that runs? False where there is nothing to
 * compare (installed without sources, run from the sources).
 */
export function isBuildStale(root: string): boolean {
  const stamp = statSync(join(root, "dist", ".built"), { throwIfNoEntry: false });
  const source = join(root, "src");
  if (!stamp || !statSync(source, { throwIfNoEntry: false })) return false;
  return readdirSync(source, { recursive: true, encoding: "utf8" }).some((path) => {
    const entry = statSync(join(source, path), { throwIfNoEntry: false });
    return entry?.isFile() === true && entry.mtimeMs > stamp.mtimeMs;
  });
}
