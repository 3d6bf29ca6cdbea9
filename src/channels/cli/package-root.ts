import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** The folder of our package.json: this file is three folders below it, in src/ as in dist/. */
export const PACKAGE_ROOT: string = fileURLToPath(new URL("../../../", import.meta.url));

/** Is it the compiled program that runs, not the sources? */
export const RUNS_FROM_BUILD: boolean =
  basename(fileURLToPath(new URL("../../", import.meta.url))) === "dist";

export function packageVersion(): string {
  const text = readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
