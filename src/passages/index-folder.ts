import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** What a saved index says about itself. */
export const Manifest = z.object({
  /** Generation of the store it was built from. */
  generation: z.number().int(),
  count: z.number().int(),
  /** The highest passage id in it: ids only grow, so what came later has a higher one. */
  highest: z.number().int(),
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

/**
 * Takes every saved index away but those under the roots that are kept; search is exact until one is
 * written again.
 */
export async function dropIndexes(dataFolder: string, kept: readonly string[] = []): Promise<void> {
  const all = join(dataFolder, "index");
  const paths = (await readdir(all).catch(() => [])).map((name) => join(all, name));
  const gone = paths.filter((path) => !kept.includes(path));
  if (gone.length === 0) return;
  if (gone.length === paths.length) await rm(all, { recursive: true, force: true });
  else for (const path of gone) await rm(path, { recursive: true, force: true });
}

/** Takes away what is no index of this store now: other embedders' and that of generations to come. */
export async function dropForeign(
  dataFolder: string,
  roots: readonly string[],
  generation: number,
): Promise<void> {
  await dropIndexes(dataFolder, roots);
  for (const root of roots) {
    const later = (await savedGenerations(root)).filter((saved) => saved > generation);
    for (const saved of later)
      await rm(join(root, String(saved)), { recursive: true, force: true });
  }
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
