// A package that the lock file does not know ends the set-up of a new machine before it began.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Packages {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));
}

test("the lock file knows every package that package.json names, in its version", () => {
  const named = read("package.json") as Packages;
  const { packages } = read("package-lock.json") as { packages: Record<string, Packages> };
  expect(packages[""]?.dependencies).toEqual(named.dependencies);
  expect(packages[""]?.devDependencies).toEqual(named.devDependencies);
});
