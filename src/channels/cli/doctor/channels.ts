import type { Context } from "../commands/types.js";
import { DOCTOR } from "../doctor.text.js";
import type { Check } from "./types.js";

/** Each channel: off and why, or whether its keys are accepted. */
export function channelChecks({ channels, config }: Context): readonly Check[] {
  const words = DOCTOR[config.locale];
  return channels.map((channel) => ({
    name: channel.name,
    run: async () => {
      if (!channel.isConfigured(config)) return { state: "off", detail: words.off(channel.key) };
      if (!channel.check) return { state: "works", detail: words.unchecked };
      return { state: "works", detail: await channel.check(config) };
    },
  }));
}
