import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll } from "vitest";

/**
 * Compiles src/ as it is now into a folder of its own (types unchecked) and gives its main.js: for
 * tests that need real processes without the second that starting from the sources takes.
 */
export function builtProgram(): string {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const folder = join(root, `built-for-tests-${randomUUID()}.tmp`);
  const target = join(folder, "dist");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const source = join(root, "src");
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
  };
  for (const path of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".ts")) continue;
    const text = readFileSync(join(source, path), "utf8");
    const compiled = join(target, path.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(compiled), { recursive: true });
    writeFileSync(compiled, ts.transpileModule(text, { compilerOptions: options }).outputText);
  }
  return join(target, "main.js");
}
