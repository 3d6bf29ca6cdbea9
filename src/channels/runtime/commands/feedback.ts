import { maskPersonal } from "../../../kernel/mask.js";
import { message } from "../blocks.js";
import type { Command } from "../call.js";
import { isReceiptId } from "../receipts.js";

/** Longest remark kept. */
const LONGEST = 2000;

/** 有误反馈: an answer that somebody should look at, with a remark (behind its id) where there is one. */
export const feedback: Command = {
  name: "feedback",
  async run({ chats, place, say, state, rest, now }) {
    const [, named = "", words = ""] = /^(\S*)\s*([\s\S]*)$/.exec(rest.trim()) ?? [];
    const isNamed = isReceiptId(named);
    const receipt = isNamed ? named.toUpperCase() : (state.receipt ?? "");
    const remark = maskPersonal(isNamed ? words : rest.trim()).slice(0, LONGEST);
    const insert = chats.db.prepare("INSERT INTO feedback VALUES (?, ?, ?, ?)");
    chats.guarded(() => void insert.run(receipt, place.person, now(), remark));
    return [message(remark === "" ? say.thanks : say.remarkKept)];
  },
};
