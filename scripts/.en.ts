import { openAssistant } from "../src/assistant.js";
import { openStore } from "../src/store/store.js";
import { openLedger } from "../src/ledger/ledger.js";
import { worldOf } from "../src/questions/linking/world.js";
import { translated, isEnglish } from "../src/questions/english/translate.js";
const [dir, ...turns] = process.argv.slice(2);
const ledger = openLedger(openStore(dir!));
const built = await worldOf(ledger)();
for (const t of turns) console.log(isEnglish(t), JSON.stringify(translated(t, built.issuers)), t);
process.exit(0)
