import type { Block } from "../types.js";
import type { Writer } from "../writer.js";
import { basic } from "./basic.js";
import { expenditure } from "./expenditure.js";
import { fiscal } from "./fiscal.js";
import { general } from "./general.js";
import { glossary } from "./glossary.js";
import { income } from "./income.js";
import { capital, fund } from "./other-money.js";
import { assets, performance, procurement, running, transfer } from "./others.js";
import { overall } from "./overall.js";
import { threePublic } from "./three-public.js";

/** A statutory section: its id, whether it stands under 其他重要事项, and its writer. */
export interface SectionMember {
  readonly id: string;
  readonly under: string | null;
  readonly write: (w: Writer) => Block[];
}

const OTHERS = "others";

/** Every section in statutory order. */
export const SECTIONS: readonly SectionMember[] = [
  { id: "overall", under: null, write: overall },
  { id: "income", under: null, write: income },
  { id: "expenditure", under: null, write: expenditure },
  { id: "fiscal", under: null, write: fiscal },
  { id: "general", under: null, write: general },
  { id: "basic", under: null, write: basic },
  { id: "three_public", under: null, write: threePublic },
  { id: "fund", under: null, write: fund },
  { id: "capital", under: null, write: capital },
  { id: "running", under: OTHERS, write: running },
  { id: "procurement", under: OTHERS, write: procurement },
  { id: "performance", under: OTHERS, write: performance },
  { id: "assets", under: OTHERS, write: assets },
  { id: "transfer", under: OTHERS, write: transfer },
  { id: "glossary", under: null, write: glossary },
];
