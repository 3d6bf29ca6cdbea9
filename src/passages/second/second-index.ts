import type { Store } from "../../store/store.js";
import { refreshSecond } from "../refresh-index.js";
import type { Limits } from "../vectors.js";
import { fillSecond } from "./fill.js";
import { createSecondSearch, eventOf, type SecondSearch } from "./search.js";
import { countsOf } from "./table.js";
import type { SecondEmbedder, SecondEvent, SecondProgress } from "./types.js";

/** How long after the start the index is gone on with; a process for one question is gone by then. */
const START_DELAY = 1_000;
/** How long after a failure it is tried again. */
const AGAIN = 60_000;

/** The index of a second embedder: searched once it is complete, and kept complete. */
export interface SecondIndex extends SecondSearch {
  /** Embeds what is missing, or waits for the run that does; never throws for the embedder's sake. */
  fill(onProgress?: (progress: SecondProgress) => void): Promise<SecondProgress>;
  /** How far it is. */
  progress(): SecondProgress;
  /** Goes on with it in the background, soon. */
  soon(): void;
  close(): void;
}

/** Opens the index of `embedder` over the store; `tell` hears of every kind of event once. */
export function openSecondIndex(
  store: Store,
  embedder: SecondEmbedder,
  tell: (event: SecondEvent) => void,
  limits: Limits = {},
): SecondIndex {
  const told = new Set<string>();
  const onEvent = (event: SecondEvent): void => {
    const text = JSON.stringify(event);
    if (!told.has(text)) tell(event);
    told.add(text);
  };
  const end = new AbortController();
  const listeners = new Set<(progress: SecondProgress) => void>();
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const onProgress = (progress: SecondProgress): void => {
    for (const listener of listeners) listener(progress);
  };
  const run = async (): Promise<void> => {
    const { signal } = end;
    if (store.db.readonly || signal.aborted) return;
    try {
      await fillSecond(store, embedder, { signal, onProgress, onEvent });
      if (!signal.aborted) await refreshSecond(store, limits.exactLimit);
    } catch (error) {
      if (signal.aborted) return;
      const event = eventOf(embedder.id, error);
      onEvent(event);
      if (event.kind === "away") after(AGAIN);
    }
  };
  const once = (): Promise<void> => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
  const after = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(once, delay).unref();
  };
  return {
    ...createSecondSearch(store, embedder, onEvent, limits),
    fill: async (listener) => {
      if (listener) listeners.add(listener);
      await once();
      if (listener) listeners.delete(listener);
      return { id: embedder.id, ...countsOf(store, embedder.id) };
    },
    progress: () => ({ id: embedder.id, ...countsOf(store, embedder.id) }),
    soon: () => after(START_DELAY),
    close: () => {
      clearTimeout(timer);
      end.abort();
    },
  };
}
