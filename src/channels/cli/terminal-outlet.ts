import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderTerminal } from "../render/terminal.js";
import type { Button, Outlet, Part } from "../runtime/types.js";
import { WORDS } from "./cli.text.js";
import type { Context } from "./commands/types.js";

/** The terminal as a way back, with the buttons that are open. */
export interface TerminalOutlet extends Outlet {
  /** The buttons of the last message, in the order of their numbers. */
  readonly buttons: readonly Button[];
}

/** Writes messages to stdout; pictures and files into a folder, named in a line. */
export function terminalOutlet({ config, json, out, log }: Context): TerminalOutlet {
  const words = WORDS[config.locale];
  const saved = folderOfFiles();
  let buttons: readonly Button[] = [];
  return {
    get buttons() {
      return buttons;
    },
    working: async (text) => {
      if (log.isTerminal) await log.line(text);
    },
    send: async (part) => {
      if (part.kind !== "message") {
        const path = saved(part);
        if (json) await out.json({ text: part.caption, file: path });
        else await out.line([words.savedFile(path), part.caption].filter(Boolean).join("\n"));
        return;
      }
      buttons = part.buttons.flat();
      if (json) await out.json(part.answer ?? { text: renderTerminal(part.blocks) });
      else await out.line(`${[renderTerminal(part.blocks), ...numbered(part)].join("\n")}\n`);
    },
  };
}

/** Buttons with the numbers that pick them; a button alone in its row has a line of its own. */
function numbered({ buttons }: Extract<Part, { kind: "message" }>): string[] {
  let number = 0;
  return buttons.map((row) =>
    row
      .map(({ text }) => {
        number += 1;
        return `  ${number}. ${text}`;
      })
      .join(""),
  );
}

/** Writes a picture or file under the next number, into a folder that is made when first needed. */
function folderOfFiles(): (part: Exclude<Part, { kind: "message" }>) => string {
  let folder: string | undefined;
  let count = 0;
  return (part) => {
    folder ??= mkdtempSync(join(tmpdir(), "budget-chat-"));
    count += 1;
    const name = part.kind === "picture" ? "picture.png" : part.name.replace(/[\\/]/g, "_");
    const path = join(folder, `${count}-${name}`);
    writeFileSync(path, part.kind === "picture" ? part.png : part.bytes);
    return path;
  };
}
