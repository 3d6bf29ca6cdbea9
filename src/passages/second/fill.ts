import type { Store } from "../../store/store.js";
import {
  countsOf,
  type Entry,
  entriesOf,
  isCached,
  keep,
  type Last,
  lastOf,
  link,
  makeTables,
  missingIn,
  widthOf,
} from "./table.js";
import {
  OtherWidthThanStored,
  type SecondEmbedder,
  type SecondEvent,
  type SecondProgress,
} from "./types.js";

/** Passages looked at in one go; what they come to is kept batch by batch. */
const SLICE = 256;

/**
 * Embeds the passages that the embedder's own index lacks. What is done stays done: a run that is
 * broken off, by whatever, is gone on with by the next one. Equal texts are embedded once, also
 * those of documents that come again.
 * @throws OtherWidthThanStored, what the embedder throws, StoreBusy, UnusableStore
 */
export async function fillSecond(
  store: Store,
  embedder: SecondEmbedder,
  options: {
    readonly signal?: AbortSignal;
    readonly onProgress?: (progress: SecondProgress) => void;
    readonly onEvent?: (event: SecondEvent) => void;
  } = {},
): Promise<SecondProgress> {
  const { id } = embedder;
  const told = (): SecondProgress => ({ id, ...countsOf(store, id) });
  makeTables(store);
  const before = lastOf(store);
  if (before && before.id !== id) options.onEvent?.({ kind: "changed", from: before.id, to: id });
  for (;;) {
    const ids = missingIn(store, id).slice(0, SLICE);
    if (ids.length === 0) return told();
    options.onProgress?.(told());
    await embedSlice(store, embedder, entriesOf(store, ids), options.signal, () =>
      options.onProgress?.(told()),
    );
  }
}

async function embedSlice(
  store: Store,
  embedder: SecondEmbedder,
  entries: readonly Entry[],
  signal: AbortSignal | undefined,
  onKept: () => void,
): Promise<void> {
  const known = widthOf(store, embedder.id);
  const isKnown = ({ hash }: Entry): boolean =>
    known !== undefined && isCached(store, { id: embedder.id, width: known }, hash);
  const cached = entries.filter(isKnown);
  if (known !== undefined && cached.length > 0) {
    link(store, { id: embedder.id, width: known }, cached);
  }
  const missing = entries.filter((entry) => !cached.includes(entry));
  const texts = new Map(missing.map(({ hash, text }) => [hash, text]));
  const hashes = [...texts.keys()];
  if (hashes.length === 0) return;
  await embedder.embed([...texts.values()], {
    ...(signal ? { signal } : {}),
    onBatch: (start, vectors) => {
      const last = sameWidth(store, embedder.id, vectors);
      const own = new Map(vectors.map((vector, at) => [hashes[start + at] ?? "", vector]));
      const held = missing.filter(({ hash }) => own.has(hash));
      keep(store, last, own);
      link(store, last, held);
      onKept();
    },
  });
}

/** @throws OtherWidthThanStored */
function sameWidth(store: Store, id: string, vectors: readonly Float32Array[]): Last {
  const met = vectors[0]?.length ?? 0;
  const width = widthOf(store, id) ?? met;
  const other = vectors.find((vector) => vector.length !== width);
  if (other) throw new OtherWidthThanStored(other.length, width);
  return { id, width };
}
