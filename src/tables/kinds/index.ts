import { CAPITAL_EXPENDITURE } from "./capital-expenditure.data.js";
import { DEPARTMENT_TARGETS } from "./department-targets.data.js";
import { ECONOMIC } from "./economic.data.js";
import { EXPENDITURE } from "./expenditure.data.js";
import { EXPENDITURE_LIST } from "./expenditure-list.data.js";
import { FISCAL_TABLE } from "./fiscal.data.js";
import { FUND_EXPENDITURE } from "./fund-expenditure.data.js";
import { FUND_PROJECTS } from "./fund-projects.data.js";
import { GENERAL_BASIC } from "./general-basic.data.js";
import { GENERAL_EXPENDITURE } from "./general-expenditure.data.js";
import { GENERAL_PROJECTS } from "./general-projects.data.js";
import { INCOME_TABLE } from "./income.data.js";
import { INCOME_EXPENDITURE } from "./income-expenditure.data.js";
import { INCOME_LIST } from "./income-list.data.js";
import { PROJECT_FORM } from "./project-form.data.js";
import { PROJECT_TARGETS } from "./project-targets.data.js";
import { PROJECTS } from "./projects.data.js";
import { THREE_PUBLIC } from "./three-public.data.js";
import type { Kind } from "./types.js";

/** Every statutory table that is known; a new one is one data file and one line here. */
export const KINDS: readonly Kind[] = [
  INCOME_EXPENDITURE,
  INCOME_LIST,
  INCOME_TABLE,
  EXPENDITURE_LIST,
  EXPENDITURE,
  FISCAL_TABLE,
  GENERAL_EXPENDITURE,
  GENERAL_BASIC,
  ECONOMIC,
  THREE_PUBLIC,
  FUND_EXPENDITURE,
  CAPITAL_EXPENDITURE,
  GENERAL_PROJECTS,
  FUND_PROJECTS,
  PROJECTS,
  DEPARTMENT_TARGETS,
  PROJECT_TARGETS,
  PROJECT_FORM,
];
