import { ask } from "./ask.js";
import { audit } from "./audit.js";
import { chat } from "./chat.js";
import { check } from "./check.js";
import { doctor } from "./doctor.js";
import { documents } from "./documents.js";
import { draft } from "./draft.js";
import { evaluate } from "./evaluate.js";
import { feedback } from "./feedback.js";
import { figures } from "./figures.js";
import { ingest } from "./ingest.js";
import { remove } from "./remove.js";
import { serve } from "./serve.js";
import { start } from "./start.js";
import type { Command } from "./types.js";

/** Every command, in the order the help lists them. */
export const COMMANDS: readonly Command[] = [
  ingest,
  documents,
  remove,
  figures,
  ask,
  chat,
  audit,
  check,
  draft,
  evaluate,
  serve,
  doctor,
  feedback,
  start,
];
