// An application started against the fake API, and callbacks to it as WeCom makes them.
import { decodeAesKey, encrypt, signatureOf } from "../../../src/channels/wecom/crypto.js";
import {
  type RunningWecom,
  startWecom,
  type WecomAppOptions,
  type WecomOptions,
} from "../../../src/channels/wecom/index.js";
import { AGENT, CORP, FakeApi, SECRET } from "./fake-api.js";
import { FakeRuntime } from "./fake-runtime.js";

export const TOKEN = "callback-token-value";
export const AES_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
/** 2023-11-14, 22:13:20 UTC. */
export const NOW = 1_700_000_000;

const key = decodeAesKey(AES_KEY);
let nonces = 0;
let messages = 0;

interface Signed {
  readonly token?: string;
  readonly receiver?: string;
  readonly timestamp?: number;
  readonly nonce?: string;
  readonly encrypted?: string;
}

/** The query and the cipher text of one callback. */
export function sign(plain: string, how: Signed = {}): { query: string; encrypted: string } {
  const encrypted = how.encrypted ?? encrypt(key, plain, how.receiver ?? CORP);
  const timestamp = String(how.timestamp ?? NOW);
  const nonce = how.nonce ?? `nonce-${++nonces}`;
  const msg_signature = signatureOf(how.token ?? TOKEN, timestamp, nonce, encrypted);
  return { query: new URLSearchParams({ msg_signature, timestamp, nonce }).toString(), encrypted };
}

export function envelope(encrypted: string): string {
  return `<xml><ToUserName><![CDATA[${CORP}]]></ToUserName><Encrypt><![CDATA[${encrypted}]]></Encrypt><AgentID><![CDATA[${AGENT}]]></AgentID></xml>`;
}

/** The XML of a message or event; a message gets an id of its own. */
export function xmlOf(fields: Readonly<Record<string, string>>): string {
  const all: Record<string, string> = {
    ToUserName: CORP,
    FromUserName: "zhang",
    CreateTime: String(NOW),
    AgentID: String(AGENT),
    ...(fields["MsgType"] === "event" ? {} : { MsgId: `100${++messages}` }),
    ...fields,
  };
  const inner = Object.entries(all).map(
    ([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`,
  );
  return `<xml>${inner.join("")}</xml>`;
}

/** A running application with everything a test looks at. */
export class AppStage {
  readonly api = new FakeApi();
  readonly runtime = new FakeRuntime();
  readonly log: string[] = [];
  readonly pauses: number[] = [];
  now = NOW * 1000;
  app: WecomAppOptions = {
    corpId: CORP,
    agentId: AGENT,
    secret: SECRET,
    token: TOKEN,
    aesKey: AES_KEY,
    port: 0,
    path: "/wecom",
  };
  running: RunningWecom | undefined;

  async start(more: Partial<WecomOptions> = {}, app: Partial<WecomAppOptions> = {}): Promise<this> {
    this.app = { ...this.app, apiRoot: await this.api.start(), ...app };
    this.running = await startWecom({
      runtime: this.runtime,
      log: (line) => this.log.push(line),
      now: () => this.now,
      wait: async (milliseconds) => {
        this.pauses.push(milliseconds);
      },
      patience: 2_000,
      app: this.app,
      ...more,
    });
    return this;
  }

  async stop(): Promise<void> {
    await this.running?.stop();
    await this.api.stop();
  }

  get url(): string {
    return `http://127.0.0.1:${this.running?.port}`;
  }

  post(query: string, body: string): Promise<Response> {
    return fetch(`${this.url}/wecom?${query}`, { method: "POST", body });
  }

  /** Calls back with one message or event. */
  async callback(fields: Readonly<Record<string, string>>, how: Signed = {}): Promise<Response> {
    const { query, encrypted } = sign(xmlOf(fields), how);
    return this.post(query, envelope(encrypted));
  }

  /** A person writes; resolves when the answer is out. */
  async says(Content: string, FromUserName = "zhang"): Promise<void> {
    await this.callback({ MsgType: "text", Content, FromUserName });
    await this.until(() => this.runtime.deliveries.length > 0);
    await this.runtime.idle();
  }

  /** Waits for something that happens after the callback is answered. */
  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise((settle) => setTimeout(settle, 5));
  }
}
