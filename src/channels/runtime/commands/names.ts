import type { Command } from "../call.js";

/** The commands in the order help and menus list them. */
export const COMMAND_NAMES: readonly Command["name"][] = [
  "start",
  "help",
  "documents",
  "ask",
  "compare",
  "chart",
  "source",
  "receipt",
  "export",
  "check",
  "audit",
  "draft",
  "language",
  "feedback",
  "forget",
  "remove",
  "status",
];
