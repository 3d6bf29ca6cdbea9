import { maskPersonal } from "../../../kernel/mask.js";
import { message } from "../blocks.js";
import type { Command } from "../call.js";

/** Longest remark kept. */
const LONGEST = 2000;
const RECEIPT = /^[A-Z0-9]{8}$/;

/** 有误反馈: an answer that somebody should look at, with a remark where there is one. */
export const feedback: Command = {
  name: "feedback",
  async run({ chats, place, say, state, rest, now }) {
    const tapped = RECEIPT.test(rest.trim());
    const receipt = tapped ? rest.trim() : (state.receipt ?? "");
    const remark = tapped ? "" : maskPersonal(rest.trim()).slice(0, LONGEST);
    const insert = chats.db.prepare("INSERT INTO feedback VALUES (?, ?, ?, ?)");
    chats.guarded(() => void insert.run(receipt, place.person, now(), remark));
    return [message(remark === "" ? say.thanks : say.remarkKept)];
  },
};
