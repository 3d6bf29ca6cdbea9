import { DOCTOR } from "../doctor.text.js";
import type { Check } from "./types.js";

/** Who may use the chats: nothing can fail here, but it should be what was meant. */
export const chats: Check = {
  name: "chats",
  async run({ config }) {
    const { groups, admins } = config.chats;
    const detail = DOCTOR[config.locale].chats(groups?.length ?? null, admins.length);
    return { state: "works", detail };
  },
};
