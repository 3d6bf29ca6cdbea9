// Proves from the sources what DESIGN promises: layers, homes of packages, no stray Chinese, no floats.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

/** The parts of src/, lowest first. A part imports itself and what stands before it. */
const ORDER: readonly string[] = [
  "kernel",
  "model",
  "store",
  "documents",
  "tables",
  "narrative",
  "passages",
  "ledger",
  "llm",
  "calculators",
  "pictures",
  "audit",
  "questions",
  "answers",
  "planner",
  "writer",
  "claims",
  "tools",
  "finder",
  "drafts",
  "ingest.ts",
  "throw-away.ts",
  "audit-file.ts",
  "named-document.ts",
  "draft-document.ts",
  "assistant.ts",
  "evaluation",
  "config",
  "config.ts",
  "channels/render",
  "channels/runtime",
  "channels/cli",
  "channels/telegram",
  "channels/wecom",
  "main.ts",
];

/** Packages with one home. Type-only imports count too. */
const HOMES: readonly (readonly [pattern: RegExp, home: string])[] = [
  [/^better-sqlite3$/, "store/"],
  [/^(grammy|@grammyjs\/)/, "channels/telegram/"],
  [/^(hnswlib-node|@langchain\/community)/, "passages/"],
  [/^(langchain|@langchain\/(?!community))/, "tools/"],
  [/^openai$/, "llm/"],
  [/^docx$/, "drafts/"],
  [/^(echarts|@resvg\/|@expo-google-fonts\/)/, "pictures/"],
  [/^(@wecom\/|fast-xml-parser$)/, "channels/wecom/"],
];

/** The schema of documents spells the values that the contract prints (预算, 部门 …). */
const VOCABULARY = ["model/document.ts"];

interface Source {
  /** Below src/, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

function parse({ path, text }: Source): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function everyNode(source: Source): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parse(source));
  return nodes;
}

/** What a file imports: import and export lines, import types, import(). */
function importsOf(source: Source): string[] {
  return everyNode(source).flatMap((node) => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
    return named !== undefined && ts.isStringLiteral(named) ? [named.text] : [];
  });
}

function partOf(path: string): string {
  const [first = "", second = ""] = path.split("/");
  return first === "channels" ? `channels/${second}` : first;
}

function layerFaults(source: Source): string[] {
  const rank = (path: string): number => ORDER.indexOf(partOf(path));
  if (rank(source.path) < 0) return [`${source.path}: no such part in DESIGN`];
  return importsOf(source)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => join(source.path, "..", specifier).replaceAll("\\", "/"))
    .map((path) => path.replace(/\.js$/, ".ts"))
    .filter((path) => rank(path) < 0 || rank(path) > rank(source.path))
    .map((path) => `${source.path} imports ${path}`);
}

function homeFaults(source: Source): string[] {
  return importsOf(source).flatMap((specifier) =>
    HOMES.filter(([pattern, home]) => pattern.test(specifier) && !source.path.startsWith(home)).map(
      ([, home]) => `${source.path} imports ${specifier}, which lives in ${home}`,
    ),
  );
}

function chineseFaults(source: Source): string[] {
  if (/\.(data|text)\.ts$/.test(source.path) || VOCABULARY.includes(source.path)) return [];
  return everyNode(source)
    .filter(
      (node) => ts.isLiteralExpression(node) || ts.isTemplateHead(node) || isTemplateRest(node),
    )
    .map((node) => node.getText())
    .filter((text) => /\p{Script=Han}/u.test(text))
    .map((text) => `${source.path}: ${text}`);
}

function isTemplateRest(node: ts.Node): boolean {
  return ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

function floatFaults(source: Source): string[] {
  if (source.path.startsWith("kernel/")) return [];
  return everyNode(source)
    .filter(ts.isCallExpression)
    .map((call) => call.expression)
    .map((called) => (ts.isPropertyAccessExpression(called) ? called.name : called).getText())
    .filter((name) => name === "parseFloat" || name === "toFixed")
    .map((name) => `${source.path}: ${name}`);
}

const folder = fileURLToPath(new URL("../src/", import.meta.url));
const sources: readonly Source[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({
    path: path.replaceAll("\\", "/"),
    text: readFileSync(join(folder, path), "utf8"),
  }));

test("there are sources to look at", () => {
  expect(sources.length).toBeGreaterThan(50);
});

test("imports go only downward, and within a layer only to the left", () => {
  expect(sources.flatMap(layerFaults)).toEqual([]);
});

test("one package has one home", () => {
  expect(sources.flatMap(homeFaults)).toEqual([]);
});

test("no Chinese literal stands outside *.data.ts and *.text.ts", () => {
  expect(sources.flatMap(chineseFaults)).toEqual([]);
});

test("no float arithmetic on figures outside the kernel", () => {
  expect(sources.flatMap(floatFaults)).toEqual([]);
});

test("each of these checks can fail", () => {
  const of = (path: string, text: string): Source => ({ path, text });
  const up = 'import type { A } from "../model/a.js";';
  expect(layerFaults(of("kernel/x.ts", up))).toEqual(["kernel/x.ts imports model/a.ts"]);
  expect(layerFaults(of("store/x.ts", up))).toEqual([]);
  expect(layerFaults(of("tables/x.ts", 'await import("../ledger/a.js");'))).toHaveLength(1);
  expect(layerFaults(of("tables/x.ts", 'export * from "../narrative/a.js";'))).toHaveLength(1);
  expect(layerFaults(of("tables/x.ts", 'type A = import("../answers/a.js").A;'))).toHaveLength(1);
  expect(layerFaults(of("channels/cli/x.ts", 'import "../telegram/a.js";'))).toHaveLength(1);
  expect(layerFaults(of("channels/cli/x.ts", 'import "../../main.js";'))).toHaveLength(1);
  expect(layerFaults(of("main.ts", 'import "./channels/telegram/a.js";'))).toEqual([]);
  expect(layerFaults(of("plugins/x.ts", ""))).toHaveLength(1);
  expect(homeFaults(of("answers/x.ts", 'import "openai";'))).toHaveLength(1);
  expect(homeFaults(of("passages/x.ts", 'import "@langchain/community/a";'))).toEqual([]);
  expect(homeFaults(of("passages/x.ts", 'import "@langchain/core/tools";'))).toHaveLength(1);
  expect(homeFaults(of("tools/x.ts", 'import "@langchain/core/tools";'))).toEqual([]);
  expect(homeFaults(of("ledger/x.ts", 'import type D from "better-sqlite3";'))).toHaveLength(1);
  const chinese = `f("预算"); g(\`预\${a}算\${b}算\`); h(/预算/); // 预算\n/** 预算 */`;
  expect(chineseFaults(of("answers/x.ts", chinese))).toHaveLength(5);
  expect(chineseFaults(of("answers/x.data.ts", chinese))).toEqual([]);
  expect(
    floatFaults(of("answers/x.ts", "Number.parseFloat(a); b.toFixed(2); parseFloat(c)")),
  ).toHaveLength(3);
});
