// Further documents out of the built-in ones: other offices, years and amounts, sums still right.
// Run: node --import tsx scripts/variants.ts FOLDER COUNT [FIRST]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("../corpus/000-luolong-zhengwu-2023.html", import.meta.url));
const OFFICE = { county: "洛龙区", city: "洛阳市", name: "政务服务中心", year: 2023 };
const COUNTY_FIRST = "青禾云溪松岭白鹭金穗石桥柳泉芦湾霁峰澄江";
const COUNTY_SECOND = "源川原浦坪埠渡塘岗湖";
const NAMES = [
  "湿地保护中心",
  "种子管理站",
  "图书阅览中心",
  "水文观测站",
  "果品检测中心",
  "林木养护中心",
  "渔业服务站",
  "气候观测中心",
  "档案整理中心",
  "公园管护中心",
];
/** An amount: two decimals, not a share. */
const AMOUNT = /(?<![\d.])(\d{1,3}(?:,\d{3})+|\d+)\.(\d{2})(?![\d%％])/g;

export interface Variant {
  readonly issuer: string;
  readonly year: number;
  /** Something that it answers. */
  readonly question: string;
  readonly html: string;
}

/** The `n`th variant: every amount times a whole number, so that every sum and share still holds. */
export function variant(n: number, factor = 2 + ((n * 7) % 89)): Variant {
  const source = readFileSync(SOURCE, "utf8");
  const first = COUNTY_FIRST.match(/../g)?.[n % 10] ?? "";
  const county = `${first}${COUNTY_SECOND[Math.floor(n / 10) % 10]}县`;
  const name = NAMES[(n * 3 + Math.floor(n / 100)) % NAMES.length] ?? "";
  const year = 2031 + (Math.floor(n / 1000) % 10);
  const html = source
    .replaceAll(String(OFFICE.year), "{this}")
    .replaceAll(String(OFFICE.year - 1), "{last}")
    .replace(AMOUNT, (_, whole: string, cents: string) => scaled(whole, cents, factor))
    .replaceAll(OFFICE.county, county)
    .replaceAll(OFFICE.city, `${first}市`)
    .replaceAll(OFFICE.name, name)
    .replaceAll("{this}", String(year))
    .replaceAll("{last}", String(year - 1));
  const issuer = `${county}${name}`;
  return { issuer, year, question: `${issuer}${year}年支出总计是多少`, html };
}

function scaled(whole: string, cents: string, factor: number): string {
  const digits = String(BigInt(whole.replaceAll(",", "") + cents) * BigInt(factor)).padStart(
    3,
    "0",
  );
  const units = digits.slice(0, -2);
  const grouped = whole.includes(",") ? units.replace(/\B(?=(\d{3})+$)/g, ",") : units;
  return `${grouped}.${digits.slice(-2)}`;
}

/** Writes variants `first` to `first + count - 1` into a folder. @returns their paths in order. */
export function writeVariants(folder: string, count: number, first = 0): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, i) => {
    const path = join(folder, `${String(first + i).padStart(4, "0")}.html`);
    writeFileSync(path, variant(first + i).html);
    return path;
  });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder, count = "", first = "0"] = process.argv.slice(2);
  if (!folder || !/^\d+$/.test(count)) throw new Error("usage: variants.ts FOLDER COUNT [FIRST]");
  writeVariants(folder, Number.parseInt(count, 10), Number.parseInt(first, 10));
}
