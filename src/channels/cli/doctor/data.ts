import { accessSync, constants, existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UnusableStore } from "../../../kernel/errors.js";
import { storeExists } from "../../../store/store.js";
import { DOCTOR } from "../doctor.text.js";
import type { Check } from "./types.js";

/** The data folder: readable, of this version, and writable; or a place where one can be made. */
export const data: Check = {
  name: "data",
  async run(context) {
    const folder = resolve(context.config.data);
    const words = DOCTOR[context.config.locale];
    const there = storeExists(folder);
    const place = existsSync(folder) ? folder : nearest(dirname(folder));
    try {
      accessSync(place, constants.W_OK);
    } catch (error) {
      throw new UnusableStore({ folder: place, met: "EACCES" }, error);
    }
    if (!there) return { state: "off", detail: words.noData(folder) };
    const documents = await (await context.assistant()).documents();
    return { state: "works", detail: words.documents(folder, documents.length) };
  },
};

function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}
