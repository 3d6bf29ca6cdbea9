import type { Register } from "../../drafts/index.js";

/** The registers of a draft, with the words that choose them. */
export const REGISTERS: readonly {
  readonly id: Register;
  readonly names: readonly string[];
}[] = [
  { id: "official", names: ["official", "公文"] },
  { id: "plain", names: ["plain", "市民版", "citizen"] },
];
