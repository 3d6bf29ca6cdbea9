import { FileTooLarge } from "./errors.js";

/** A file at WeCom: what its headers say, and its bytes. */
export interface Remote {
  readonly name: string | undefined;
  readonly size: number | undefined;
  /** @throws FileTooLarge as soon as more than `limit` bytes have come. */
  read(limit: number): Promise<Buffer>;
  /** Lets go of it unread. */
  drop(): Promise<void>;
}

/** Reads the headers of an answer that is a file. */
export function remoteFile(response: Response): Remote {
  const length = response.headers.get("content-length");
  return {
    name: fileName(response.headers.get("content-disposition")),
    size: length !== null && /^\d{1,15}$/.test(length) ? Number(length) : undefined,
    read: (limit) => readLimited(response, limit),
    drop: async () => {
      await response.body?.cancel();
    },
  };
}

async function readLimited(response: Response, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) throw new FileTooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The file's own name without any folder; headers are bytes, which WeCom fills with UTF-8. */
export function fileName(disposition: string | null): string | undefined {
  if (disposition === null) return undefined;
  const encoded = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition)?.[1];
  const name = encoded === undefined ? decoded(plain) : unescaped(encoded);
  return name?.replace(/^.*[/\\]/, "").trim() || undefined;
}

function decoded(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const bytes = /^[\0-\xff]*$/.test(name) ? Buffer.from(name, "latin1").toString("utf8") : name;
  return unescaped(bytes.includes("\ufffd") ? name : bytes);
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
