import type { Delivery, Outlet, Part, Runtime } from "../../../src/channels/runtime/types.js";

/** Answers a delivery in a test. */
export type Answerer = (delivery: Delivery, outlet: Outlet) => Promise<void>;

/** A message of one line. */
export function message(text: string, ...labels: readonly string[]): Part {
  return {
    kind: "message",
    blocks: [{ kind: "text", text }],
    buttons: labels.length === 0 ? [] : [labels.map((label) => ({ text: label, token: label }))],
  };
}

/** The runtime's promises without its work: each id once, each conversation in order. */
export class FakeRuntime implements Runtime {
  readonly deliveries: Delivery[] = [];
  readonly failures: unknown[] = [];
  answer: Answerer = async ({ content }, outlet) => {
    await outlet.send(message(content.kind === "text" ? `答：${content.text}` : content.kind));
  };
  readonly #ids = new Set<string>();
  readonly #turns = new Map<string, Promise<void>>();

  receive(delivery: Delivery, outlet: Outlet): Promise<void> {
    if (this.#ids.has(delivery.id)) return Promise.resolve();
    this.#ids.add(delivery.id);
    this.deliveries.push(delivery);
    const key = `${delivery.chat} ${delivery.user}`;
    const turn = (this.#turns.get(key) ?? Promise.resolve())
      .then(() => this.answer(delivery, outlet))
      .catch((error: unknown) => {
        this.failures.push(error);
      });
    this.#turns.set(key, turn);
    return turn;
  }

  async resume(): Promise<void> {}

  /** With patience: no longer than that, as the runtime does. */
  async idle(patience?: number): Promise<void> {
    const done = Promise.all(this.#turns.values());
    if (patience === undefined) await done;
    else await Promise.race([done, new Promise((settle) => setTimeout(settle, patience).unref())]);
  }

  moved(): void {}

  commands(): readonly { command: string; description: string }[] {
    return [];
  }
}
