import { ModelFailure } from "./failure.js";

/**
 * Reads a stream to its end; when nothing comes for `idle` milliseconds it is stalled.
 * @throws ModelFailure "stalled"
 */
export async function* watched<T>(
  stream: AsyncIterable<T>,
  idle: number,
  cancel: () => void,
): AsyncGenerator<T> {
  const source = stream[Symbol.asyncIterator]();
  for (;;) {
    const next = source.next();
    const result = await Promise.race([next, silence(idle, next)]);
    if (result === SILENT) {
      cancel();
      // What the cancelled stream still throws has nobody to hear it.
      next.catch(() => undefined);
      throw new ModelFailure("stalled");
    }
    if (result.done) return;
    yield result.value;
  }
}

const SILENT = Symbol("silent");

function silence(idle: number, until: Promise<unknown>): Promise<typeof SILENT> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(SILENT), idle);
    until.finally(() => clearTimeout(timer)).catch(() => undefined);
  });
}
