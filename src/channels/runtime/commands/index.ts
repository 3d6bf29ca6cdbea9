import type { Command } from "../call.js";
import { ask } from "./ask.js";
import { audit } from "./audit.js";
import { chart } from "./chart.js";
import { check } from "./check.js";
import { compare } from "./compare.js";
import { documents } from "./documents.js";
import { draft } from "./draft.js";
import { exportSheet } from "./export.js";
import { feedback } from "./feedback.js";
import { forget } from "./forget.js";
import { help } from "./help.js";
import { language } from "./language.js";
import { receipt } from "./receipt.js";
import { remove } from "./remove.js";
import { source } from "./source.js";
import { start } from "./start.js";
import { status } from "./status.js";

/** Every command of the chats. */
export const COMMANDS: readonly Command[] = [
  start,
  help,
  documents,
  ask,
  compare,
  chart,
  source,
  receipt,
  exportSheet,
  check,
  audit,
  draft,
  language,
  feedback,
  forget,
  remove,
  status,
];
