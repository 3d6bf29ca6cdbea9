import type { Api } from "grammy";

const PUBLIC_ROOT = "https://api.telegram.org";

/** Fetches the bytes of a file by its id; a failure never holds the token. */
export function downloader(
  api: Api,
  token: string,
  root: string = PUBLIC_ROOT,
): (id: string) => Promise<Uint8Array> {
  return async (id) => {
    const { file_path: path } = await api.getFile(id);
    const response = await fetch(`${root}/file/bot${token}/${path}`).catch(() => undefined);
    if (!response?.ok)
      throw new Error(`telegram: file download failed (${response?.status ?? "?"})`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
