/** The stage of final accounts, as the contract names it. */
export const OUTTURN = "决算";
