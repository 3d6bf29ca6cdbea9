// A small world of an invented office, for tests that read questions without a ledger.
import { documentLexicon } from "../../src/questions/linking/lexicon.js";
import { type Understanding, understand } from "../../src/questions/linking/understand.js";
import type { Vocabulary } from "../../src/questions/linking/vocabulary.js";

const indicator = (project: string, name: string, target: string, unit: string | null) => ({
  name: `产出指标/${name}`,
  project,
  aliases: [name],
  target,
  unit,
});

export const VOCABULARY: Vocabulary = {
  document: "d1",
  tables: [],
  lines: [],
  foreign: [],
  items: [],
  projects: [
    { name: "湖岸巡护补助经费", aliases: ["湖岸巡护补助经费", "湖岸巡护补助"] },
    { name: "游客码头栈桥整修工程", aliases: ["游客码头栈桥整修工程", "游客码头栈桥整修"] },
    { name: "水质监测浮标租赁", aliases: ["水质监测浮标租赁"] },
  ],
  indicators: [
    indicator("湖岸巡护补助经费", "巡护员人数", "36人", "人"),
    indicator("湖岸巡护补助经费", "巡护补助全年支出", "≤6.40万元", "万元"),
    indicator("游客码头栈桥整修工程", "栈桥整修长度", "≥80米", "米"),
    indicator("水质监测浮标租赁", "浮标数量", "5套", "套"),
  ],
};

export function read(question: string): Understanding {
  const vocabularies = [VOCABULARY];
  return understand(question, [], { vocabularies, lexicon: documentLexicon(vocabularies) });
}
