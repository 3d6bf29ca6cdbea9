import { year } from "../../answers/segments.js";
import { amountOf } from "../facts.js";
import { slotOf } from "../slots.js";
import type { Block, Piece } from "../types.js";
import { STAGE_WORDS } from "../words.data.js";
import { countSlot, paragraph, type Writer } from "../writer.js";
import { procurementOf } from "./procurement-table.js";
import {
  ASSETS,
  GAPS,
  PERFORMANCE,
  PROCUREMENT,
  PURCHASED,
  RUNNING,
  TRANSFER,
} from "./sections.text.js";
import { toldOf } from "./shared.js";

/** 机构运转经费: what the tables print of 公用经费; the statistic itself is for a person. */
export function running(w: Writer): Block[] {
  const amount = amountOf(w.facts, { measure: "public", scope: "general", table: "general_basic" });
  const first = amount ? w.say(RUNNING.public, { amount: slotOf(amount) }) : [];
  const printed = amountOf(w.facts, { measure: "running" });
  const second = printed
    ? w.say(RUNNING.total, { amount: slotOf(printed) })
    : w.say(RUNNING.gap, { gap: w.gap(GAPS.running, toldOf(w.facts, "running")) });
  return [paragraph(first, second)];
}

/** 政府采购: from a table of purchases where there is one, else blanks. */
export function procurement(w: Writer): Block[] {
  const printed = procurementOf(w.facts);
  const slot = (id: keyof typeof printed, measure: keyof typeof GAPS): Piece => {
    const figure = printed[id];
    return figure ? slotOf(figure) : w.gap(GAPS[measure], toldOf(w.facts, measure));
  };
  return [
    paragraph(
      w.say(isOutturn(w) ? PURCHASED.total : PROCUREMENT.total, {
        total: slot("total", "procurement"),
        goods: slot("goods", "procurement_goods"),
        works: slot("works", "procurement_works"),
        services: slot("services", "procurement_services"),
      }),
    ),
  ];
}

/** 绩效: how many projects, how much, how many have targets; which are key projects nobody printed. */
export function performance(w: Writer): Block[] {
  const { facts } = w;
  const projects = projectsOf(w, "project");
  const targets = projectsOf(w, "target");
  const total = amountOf(facts, { measure: "project", scope: "all", table: "projects" });
  const first =
    projects.length > 0 && total
      ? w.say(PERFORMANCE.projects, { count: countSlot(projects), total: slotOf(total) })
      : w.say(PERFORMANCE.unknown, {
          gap: w.gap(GAPS.projects, [
            ...toldOf(facts, "project_count"),
            ...toldOf(facts, "performance_budget"),
          ]),
        });
  const second =
    targets.length > 0 ? w.say(PERFORMANCE.targets, { count: countSlot(targets) }) : [];
  return [paragraph(first, second, w.say(PERFORMANCE.gap, { gap: w.gap(GAPS.performance) }))];
}

/** The projects the tables list under a measure, each once. */
function projectsOf(w: Writer, measure: string): readonly string[] {
  const names = w.facts.tables
    .of(measure)
    .filter(
      ({ certainty, year: about }) =>
        certainty === "certain" && about === w.facts.own.document.year,
    )
    .flatMap(({ key, tableKind, table }) =>
      key?.project == null ? [] : [{ name: key.project, table: `${tableKind} ${table}` }],
    );
  // One table lists them all; another one may write a name otherwise.
  const first = measure === "project" ? names[0]?.table : undefined;
  return [...new Set(names.flatMap(({ name, table }) => (first && table !== first ? [] : [name])))];
}

/** 国有资产: no budget table holds vehicles and equipment. */
export function assets(w: Writer): Block[] {
  const gap = (measure: keyof typeof GAPS): Piece => w.gap(GAPS[measure], toldOf(w.facts, measure));
  return [
    paragraph(
      w.say(ASSETS.vehicles, {
        last: year(w.facts.own.document.year - (isOutturn(w) ? 0 : 1)),
        total: gap("vehicles"),
        general: gap("vehicles_general"),
        law: gap("vehicles_law"),
        special: gap("vehicles_special"),
        other: gap("vehicles_other"),
      }),
      w.say(ASSETS.equipment, {
        first: gap("equipment_general"),
        second: gap("equipment_special"),
      }),
    ),
  ];
}

/** 专项转移支付. */
export function transfer(w: Writer): Block[] {
  const told = [...toldOf(w.facts, "transfer"), ...toldOf(w.facts, "transfer_projects")];
  return [paragraph(w.say(TRANSFER, { gap: w.gap(GAPS.transfer, told) }))];
}

/** Is it about money spent? Then its year is over, and what the office holds is counted at its end. */
function isOutturn({ facts }: Writer): boolean {
  return facts.own.document.stage === STAGE_WORDS[1].stage;
}
