import type { Context } from "../commands/types.js";
import { DOCTOR } from "../doctor.text.js";
import { waysOf } from "../types.js";
import type { Check } from "./types.js";

/** Each channel: off and why, or whether its keys are accepted. */
export function channelChecks({ channels, config }: Context): readonly Check[] {
  const words = DOCTOR[config.locale];
  return channels.flatMap(waysOf).map((way) => ({
    name: way.name,
    run: async () => {
      if (!way.isConfigured(config)) return { state: "off", detail: words.off(way.key) };
      if (!way.check) return { state: "works", detail: words.unchecked };
      return { state: "works", detail: await way.check(config) };
    },
  }));
}
