/** What the calculators owe: operands as printed, the formula shown and the value it gives. */
export interface CalculatorCase {
  readonly why: string;
  readonly calculator:
    | "sum"
    | "difference"
    | "share"
    | "perUnit"
    | "product"
    | "ratio"
    | "rest"
    | "unitConversion"
    | "changeAmount"
    | "changeRate";
  /** "714.40 万元"; for a change the earlier amount first. */
  readonly of: readonly string[];
  /** For a conversion the unit asked for. */
  readonly to?: string;
  readonly decimals?: number;
  /** "0.21 %"; null where nothing can be worked out. */
  readonly value: string | null;
  readonly formula?: string;
}

export const CASES: readonly CalculatorCase[] = [
  {
    why: "how many times",
    calculator: "ratio",
    of: ["45.31 万元", "11.24 万元"],
    value: "4.03 倍",
    formula: "45.31 ÷ 11.24",
  },
  {
    why: "in the unit of the first",
    calculator: "ratio",
    of: ["45.31 万元", "112400 元"],
    value: "4.03 倍",
    formula: "45.31 ÷ 11.24",
  },
  {
    why: "nothing is any number of times zero",
    calculator: "ratio",
    of: ["1 元", "0 元"],
    value: null,
  },
  {
    why: "what is left of a whole",
    calculator: "rest",
    of: ["1446.69 万元", "200.00 万元", "1102500 元"],
    value: "1136.44 万元",
    formula: "1446.69 − 200.00 − 110.25",
  },
  {
    why: "parts larger than their whole leave less than nothing",
    calculator: "rest",
    of: ["1.00 万元", "0.75 万元", "0.50 万元"],
    value: "-0.25 万元",
    formula: "1.00 − 0.75 − 0.50",
  },
  {
    why: "rows of one line",
    calculator: "sum",
    of: ["33.41 万元", "12.69 万元"],
    value: "46.10 万元",
    formula: "33.41 + 12.69",
  },
  {
    why: "one term alone",
    calculator: "sum",
    of: ["714.40 万元"],
    value: "714.40 万元",
    formula: "714.40",
  },
  {
    why: "units are mixed: everything in the unit of the first",
    calculator: "sum",
    of: ["1.50 万元", "5000 元"],
    value: "2.00 万元",
    formula: "1.50 + 0.5",
  },
  {
    why: "the longest scale is kept",
    calculator: "sum",
    of: ["1.5 万元", "0.25 万元"],
    value: "1.75 万元",
    formula: "1.5 + 0.25",
  },
  {
    why: "project less basic",
    calculator: "difference",
    of: ["447.34 万元", "267.06 万元"],
    value: "180.28 万元",
    formula: "447.34 − 267.06",
  },
  {
    why: "the smaller first gives a negative difference",
    calculator: "difference",
    of: ["267.06 万元", "447.34 万元"],
    value: "-180.28 万元",
    formula: "267.06 − 447.34",
  },
  {
    why: "units are mixed: the unit of the first",
    calculator: "difference",
    of: ["1.50 万元", "15000 元"],
    value: "0.00 万元",
    formula: "1.50 − 1.5",
  },
  {
    why: "a share of everything",
    calculator: "share",
    of: ["1.50 万元", "714.40 万元"],
    value: "0.21 %",
    formula: "1.50 ÷ 714.40 × 100",
  },
  {
    why: "the whole",
    calculator: "share",
    of: ["714.40 万元", "714.40 万元"],
    value: "100.00 %",
    formula: "714.40 ÷ 714.40 × 100",
  },
  {
    why: "part and whole in different units",
    calculator: "share",
    of: ["15000 元", "714.40 万元"],
    value: "0.21 %",
    formula: "15000 ÷ 7144000 × 100",
  },
  {
    why: "a zero part",
    calculator: "share",
    of: ["0.00 万元", "714.40 万元"],
    value: "0.00 %",
    formula: "0.00 ÷ 714.40 × 100",
  },
  {
    why: "a zero whole has no shares",
    calculator: "share",
    of: ["1.50 万元", "0.00 万元"],
    value: null,
  },
  {
    why: "rounded half up where a float would go down",
    calculator: "share",
    of: ["1.005 万元", "100 万元"],
    value: "1.01 %",
    formula: "1.005 ÷ 100 × 100",
  },
  {
    why: "no decimals asked for",
    calculator: "share",
    of: ["245.23 万元", "866.01 万元"],
    decimals: 0,
    value: "28 %",
    formula: "245.23 ÷ 866.01 × 100",
  },
  {
    why: "an amount per head",
    calculator: "perUnit",
    of: ["113.60 万元", "32 人"],
    value: "3.55 万元",
    formula: "113.60 ÷ 32",
  },
  {
    why: "nobody there",
    calculator: "perUnit",
    of: ["113.60 万元", "0 人"],
    value: null,
  },
  {
    why: "a third, half up",
    calculator: "perUnit",
    of: ["2 万元", "3 人"],
    value: "0.67 万元",
    formula: "2 ÷ 3",
  },
  {
    why: "to a smaller unit",
    calculator: "unitConversion",
    of: ["714.40 万元"],
    to: "元",
    value: "7144000 元",
    formula: "714.40 × 10000",
  },
  {
    why: "to a larger unit, exact",
    calculator: "unitConversion",
    of: ["866.01 万元"],
    to: "亿元",
    value: "0.086601 亿元",
    formula: "866.01 ÷ 10000",
  },
  {
    why: "to a larger unit, rounded",
    calculator: "unitConversion",
    of: ["866.01 万元"],
    to: "亿元",
    decimals: 4,
    value: "0.0866 亿元",
    formula: "866.01 ÷ 10000",
  },
  {
    why: "to the same unit",
    calculator: "unitConversion",
    of: ["1.50 万元"],
    to: "万元",
    value: "1.50 万元",
    formula: "1.50 × 1",
  },
  {
    why: "zero stays zero",
    calculator: "unitConversion",
    of: ["0.00 万元"],
    to: "元",
    value: "0 元",
    formula: "0.00 × 10000",
  },
  {
    why: "a decrease has no sign: its direction is told apart",
    calculator: "changeAmount",
    of: ["866.01 万元", "714.40 万元"],
    value: "151.61 万元",
    formula: "866.01 − 714.40",
  },
  {
    why: "a decrease in %",
    calculator: "changeRate",
    of: ["866.01 万元", "714.40 万元"],
    value: "17.51 %",
    formula: "(866.01 − 714.40) ÷ 866.01 × 100",
  },
  {
    why: "an increase in %",
    calculator: "changeRate",
    of: ["1.2 万元", "1.50 万元"],
    value: "25.00 %",
    formula: "(1.50 − 1.2) ÷ 1.2 × 100",
  },
  {
    why: "no change",
    calculator: "changeRate",
    of: ["1.50 万元", "1.5 万元"],
    value: "0.00 %",
    formula: "(1.5 − 1.50) ÷ 1.50 × 100",
  },
  {
    why: "from nothing there is no rate",
    calculator: "changeRate",
    of: ["0.00 万元", "1.50 万元"],
    value: null,
  },
  {
    why: "to nothing it is all of it",
    calculator: "changeRate",
    of: ["1.50 万元", "0.00 万元"],
    value: "100.00 %",
    formula: "(1.50 − 0.00) ÷ 1.50 × 100",
  },
  {
    why: "years printed in different units: the unit of the later",
    calculator: "changeAmount",
    of: ["15000 元", "1.80 万元"],
    value: "0.30 万元",
    formula: "1.80 − 1.5",
  },
  {
    why: "a percentage that moved",
    calculator: "changeAmount",
    of: ["28 %", "37.38 %"],
    value: "9.38 %",
    formula: "37.38 − 28",
  },
  {
    why: "people, amount and months, told in a larger unit",
    calculator: "product",
    of: ["35 人", "120 元", "12 个月"],
    to: "万元",
    value: "5.04 万元",
    formula: "35 × 120 × 12 ÷ 10000",
  },
  {
    why: "the unit of the amount is kept",
    calculator: "product",
    of: ["13 期", "56 万元"],
    value: "728 万元",
    formula: "13 × 56",
  },
  {
    why: "half-up where decimals are asked",
    calculator: "product",
    of: ["32 人", "3337.24 元", "12 个月"],
    to: "万元",
    decimals: 2,
    value: "128.15 万元",
    formula: "32 × 3337.24 × 12 ÷ 10000",
  },
  {
    why: "two amounts of money are not multiplied",
    calculator: "product",
    of: ["2 万元", "3 元"],
    value: null,
  },
  {
    why: "counts alone make no amount",
    calculator: "product",
    of: ["2 人", "3 个月"],
    value: null,
  },
  { why: "one factor is no product", calculator: "product", of: ["2 元"], value: null },
];
