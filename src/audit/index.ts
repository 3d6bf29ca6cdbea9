export { type Auditor, createAuditor } from "./audit.js";
export { reportOf } from "./report.js";
export { showReport } from "./show.js";
export type { Check } from "./types.js";
