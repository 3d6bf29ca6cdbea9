import { openAssistant } from "../src/assistant.js";
import { openStore } from "../src/store/store.js";
import { openLedger } from "../src/ledger/ledger.js";
import { worldOf } from "../src/questions/linking/world.js";
import { wordsFor } from "../src/answers/answer-part.js";
import { NO_MEMORY } from "../src/questions/conversation/memory.js";
import { understand } from "../src/questions/linking/understand.js";
import { wantsOf } from "../src/questions/projects/wants.js";
const [dir, ...turns] = process.argv.slice(2);
const ledger = openLedger(openStore(dir!));
const built = await worldOf(ledger)();
for (const t of turns) {
  const u = understand(t, built.issuers, await wordsFor(t, NO_MEMORY, { built, ledger } as never));
  console.log(t, JSON.stringify(wantsOf(u), null, 1));
}
