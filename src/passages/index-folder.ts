import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** What a saved index says about itself. */
export const Manifest = z.object({
  /** Generation of the store it was built from. */
  generation: z.number().int(),
  count: z.number().int(),
  /** Passages already marked as deleted in it. */
  dead: z.array(z.number().int()),
  /** Hashes of some of its vectors: an index left over from another store is refused. */
  samples: z.array(z.object({ id: z.number().int(), hash: z.string() })),
});
export type Manifest = z.infer<typeof Manifest>;

const MANIFEST = "manifest.json";
/** A half-written folder older than this was left by a process that died, in milliseconds. */
const LEFT_OVER = 3_600_000;

/** `<data>/index/<embedder>/`: one folder per generation, each complete or absent. */
export function indexRoot(dataFolder: string, embedder: string): string {
  return join(dataFolder, "index", embedder);
}

/** Is anything saved, by whichever embedder? */
export function hasIndex(dataFolder: string): boolean {
  return existsSync(join(dataFolder, "index"));
}

/** Takes every saved index away; search is exact until one is written again. */
export async function dropIndex(dataFolder: string): Promise<void> {
  await rm(join(dataFolder, "index"), { recursive: true, force: true });
}

/** Takes away what is no index of this store now: other embedders' and that of generations to come. */
export async function dropForeign(
  dataFolder: string,
  root: string,
  generation: number,
): Promise<void> {
  const all = join(dataFolder, "index");
  const others = (await readdir(all).catch(() => []))
    .map((name) => join(all, name))
    .filter((path) => path !== root);
  const later = (await savedGenerations(root))
    .filter((saved) => saved > generation)
    .map((saved) => join(root, String(saved)));
  for (const path of [...others, ...later]) await rm(path, { recursive: true, force: true });
}

/** Generations that have a folder, newest first. */
export async function savedGenerations(root: string): Promise<number[]> {
  const names = await readdir(root).catch(() => []);
  return names
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => b - a);
}

/** Reads a saved index's manifest. @throws when it is missing or not ours. */
export async function readManifest(root: string, generation: number): Promise<Manifest> {
  const text = await readFile(join(root, String(generation), MANIFEST), "utf8");
  return Manifest.parse(JSON.parse(text));
}

/**
 * Saves by `write` into a temporary folder that is then renamed, so that a reader sees a complete
 * index or none; then removes older generations.
 */
export async function saveGeneration(
  root: string,
  manifest: Manifest,
  write: (folder: string) => Promise<void>,
): Promise<void> {
  const temporary = join(root, `.writing-${randomUUID()}`);
  const final = join(root, String(manifest.generation));
  await mkdir(temporary, { recursive: true });
  try {
    await write(temporary);
    await writeFile(join(temporary, MANIFEST), JSON.stringify(manifest));
    await rm(final, { recursive: true, force: true });
    await rename(temporary, final);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  await removeOld(root, manifest.generation);
}

async function removeOld(root: string, keep: number): Promise<void> {
  for (const name of await readdir(root)) {
    const path = join(root, name);
    const old = /^\d+$/.test(name) && Number(name) < keep;
    const left = name.startsWith(".writing-") && (await isLeftOver(path));
    if (old || left) await rm(path, { recursive: true, force: true });
  }
}

async function isLeftOver(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > LEFT_OVER;
}
