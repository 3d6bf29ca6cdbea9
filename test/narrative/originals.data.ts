/** A figure that an original must yield: document, year, measure, aspect, value, and what tells it apart. */
export interface Gold {
  readonly document: string;
  readonly year: number;
  readonly measure: string;
  readonly aspect: "value" | "change" | "change_rate" | "share";
  readonly value: string;
  readonly base?: string;
  readonly scope?: string;
  readonly code?: string;
  readonly marked?: "derived";
}

export const GOLDS: readonly Gold[] = [
  { document: "000", year: 2023, measure: "income", aspect: "value", value: "714.40" },
  {
    document: "000",
    year: 2023,
    measure: "expenditure",
    aspect: "change",
    base: "2022",
    value: "-151.61",
  },
  {
    document: "000",
    year: 2023,
    measure: "income",
    aspect: "change_rate",
    base: "2022",
    value: "-17.51",
  },
  {
    document: "000",
    year: 2022,
    measure: "expenditure",
    aspect: "value",
    value: "866.01",
    marked: "derived",
  },
  {
    document: "000",
    year: 2023,
    measure: "project",
    aspect: "share",
    base: "expenditure",
    value: "62.62",
  },
  {
    document: "000",
    year: 2023,
    measure: "public",
    aspect: "share",
    base: "basic",
    scope: "general",
    value: "5.24",
  },
  { document: "000", year: 2023, measure: "performance_budget", aspect: "value", value: "447.37" },
  { document: "000", year: 2023, measure: "project_count", aspect: "value", value: "12" },
  { document: "000", year: 2022, measure: "vehicles", aspect: "value", value: "1" },
  {
    document: "000",
    year: 2022,
    measure: "vehicle_running",
    aspect: "value",
    value: "1.50",
    marked: "derived",
  },
  {
    document: "001",
    year: 2022,
    measure: "expenditure",
    aspect: "value",
    scope: "general",
    value: "1008.54",
    marked: "derived",
  },
  {
    document: "001",
    year: 2023,
    measure: "expenditure",
    aspect: "change",
    base: "2022",
    scope: "fund",
    value: "0",
  },
  {
    document: "002",
    year: 2020,
    measure: "expenditure",
    aspect: "share",
    base: "expenditure",
    scope: "general",
    code: "221",
    value: "1.70",
  },
  { document: "002", year: 2020, measure: "procurement_services", aspect: "value", value: "363.2" },
  { document: "002", year: 2019, measure: "equipment_special", aspect: "value", value: "14" },
  { document: "002", year: 2020, measure: "transfer_projects", aspect: "value", value: "0" },
  {
    document: "003",
    year: 2022,
    measure: "basic",
    aspect: "value",
    scope: "general",
    value: "245.23",
  },
  {
    document: "003",
    year: 2022,
    measure: "basic",
    aspect: "value",
    scope: "general",
    value: "866.01",
  },
  {
    document: "003",
    year: 2021,
    measure: "three_public",
    aspect: "value",
    value: "1.2",
    marked: "derived",
  },
  { document: "003", year: 2021, measure: "vehicles_law", aspect: "value", value: "1" },
  {
    document: "004",
    year: 2023,
    measure: "expenditure",
    aspect: "value",
    scope: "general",
    code: "210",
    value: "7.27",
  },
  { document: "004", year: 2023, measure: "stated", aspect: "value", value: "40.47" },
  { document: "004", year: 2023, measure: "running", aspect: "value", value: "15.50" },
  {
    document: "004",
    year: 2023,
    measure: "expenditure",
    aspect: "value",
    scope: "fund",
    value: "0",
  },
];

/** Documents whose retelling in `corpus/` must yield the same figures as the original. */
export const RETOLD: readonly string[] = ["000", "001", "002", "003", "004"];
