import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { DOCTOR } from "../doctor.text.js";
import { PACKAGE_ROOT } from "../package-root.js";
import type { Check } from "./types.js";

/** The version of Node.js against the oldest that will do. */
export const node: Check = {
  name: "node",
  async run({ config }) {
    const text = readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8");
    const { engines } = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(text));
    const least = engines.node.replace(/^>=/, "");
    const own = process.versions.node;
    const isOld = own.localeCompare(least, "en", { numeric: true }) < 0;
    return isOld
      ? { state: "fails", detail: DOCTOR[config.locale].oldNode(own, least) }
      : { state: "works", detail: own };
  },
};
