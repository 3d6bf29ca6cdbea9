// Keeps both READMEs true: what they say the program answers and offers is asked of the program, and
// what one says the other says too.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { TEXTS } from "../src/answers/texts.text.js";
import { type Assistant, openAssistant } from "../src/assistant.js";
import { readArguments } from "../src/channels/cli/arguments.js";
import { COMMANDS } from "../src/channels/cli/commands/index.js";
import { showAnswer } from "../src/channels/cli/show-answer.js";
import { judge } from "../src/evaluation/judge.js";
import { GoldQuestion } from "../src/evaluation/question.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), "utf8");
const NAMES = ["README.md", "README.zh-CN.md"] as const;
const english = read(NAMES[0]);
const chinese = read(NAMES[1]);
const both = [
  [NAMES[0], english],
  [NAMES[1], chinese],
] as const;
const PackageJson = z.object({
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const packageJson = PackageJson.parse(JSON.parse(read("package.json")));

interface Fence {
  readonly language: string;
  readonly body: string;
}

function fencesOf(markdown: string): Fence[] {
  const found = markdown.matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm);
  return [...found].map(([, language = "", body = ""]) => ({ language, body }));
}

const withoutFences = (markdown: string): string => markdown.replace(/^```[\s\S]*?^```$/gm, "");

function spansOf(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, span = ""]) => span.replaceAll("\\|", "|"));
}

/** A heading's level with the text below it, up to the next heading. */
function sectionsOf(markdown: string): { level: number; text: string }[] {
  const parts = withoutFences(markdown).split(/^(#+) /gm);
  return parts.flatMap((mark, index) =>
    index % 2 === 1 ? [{ level: mark.length, text: parts[index + 1] ?? "" }] : [],
  );
}

/** Tables as rows of cells, without the rule under the head. */
function tablesOf(markdown: string): string[][][] {
  const tables = withoutFences(markdown).match(/(?:^\|.*\|$\n?)+/gm) ?? [];
  return tables.map((table) =>
    table
      .trim()
      .split("\n")
      .filter((_, index) => index !== 1)
      .map((row) => row.slice(1, -1).split(/(?<!\\)\|/)),
  );
}

/** The code spans of the first column of the table that has `member` there. */
function firstColumn(markdown: string, member: string): string[] {
  const columns = tablesOf(markdown).map((rows) => rows.flatMap(([cell = ""]) => spansOf(cell)));
  return columns.find((spans) => spans.includes(member)) ?? [];
}

/** What a section says apart from its language: code and numbers, in any order. */
function factsOf(text: string): string[] {
  return [...spansOf(text), ...(text.replace(/`[^`]*`/g, "").match(/\d+(?:\.\d+)?/g) ?? [])].sort();
}

function skeletonOf(markdown: string) {
  return {
    sections: sectionsOf(markdown).map(({ level, text }) => ({ level, facts: factsOf(text) })),
    fences: fencesOf(markdown),
    tables: tablesOf(markdown).map((rows) => rows.map((row) => row.map(spansOf))),
  };
}

/** Every command line that is shown, cut at what a shell would cut it at. */
function commandLines(markdown: string): string[] {
  const shown = [
    ...fencesOf(markdown).flatMap(({ language, body }) => (language === "sh" ? [body] : [])),
    ...spansOf(withoutFences(markdown)),
  ];
  return shown
    .flatMap((text) => text.split(/\n|&&/))
    .map((line) => line.split(/ [<>|] /)[0]?.trim() ?? "")
    .filter((line) => /^(npm|node|npx|git|grep|budget-assistant) /.test(line));
}

const unquoted = (line: string): string[] =>
  (line.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));

/** What is wrong with a command line; undefined when the program knows all of it. */
function faultOf(line: string): string | undefined {
  const [tool = "", first = "", ...rest] = unquoted(line);
  if (tool === "git" || tool === "grep") return undefined;
  if (tool === "node") {
    return existsSync(join(root, first)) ? optionFault(first, rest) : `no file ${first}`;
  }
  const words = first === "run" ? rest.filter((word) => word !== "-s") : [first];
  const script = tool === "npm" ? words[0] : undefined;
  if (script === undefined || !(script in packageJson.scripts)) return `no script in "${line}"`;
  if (words[1] !== "--") return undefined;
  const [file] = /scripts\/\S+/.exec(packageJson.scripts[script] ?? "") ?? [];
  const given = words.slice(2);
  if (file === undefined) return cliFault(given);
  return optionFault(
    file,
    given.filter((word) => word.startsWith("--")),
  );
}

function optionFault(file: string, options: readonly string[]): string | undefined {
  const unknown = options.find((option) => !read(file).includes(option.replace(/^--/, "")));
  return unknown === undefined ? undefined : `${file} has no ${unknown}`;
}

function cliFault([name, ...rest]: readonly string[]): string | undefined {
  if (name === "COMMAND") return undefined;
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) return `no command ${name}`;
  try {
    readArguments(command, rest);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

const TRANSCRIPT = /<!-- transcript: ([\w-]+) -->\n+```text\n([\s\S]*?)\n```/g;

let folder: string;
let assistant: Assistant;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "readme-"));
  assistant = openAssistant({ data: folder });
  const corpus = join(root, "corpus");
  const files = readdirSync(corpus).filter((file) => file.endsWith(".html"));
  await assistant.ingest(
    files.sort().map((file) => join(corpus, file)),
    {},
  );
});
afterAll(() => {
  assistant.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The names of the transcripts whose answers are not what the assistant says. */
async function untrue(markdown: string): Promise<string[]> {
  const names: string[] = [];
  for (const [, name = "", body = ""] of markdown.matchAll(TRANSCRIPT)) {
    const questions = [...body.matchAll(/^> (.+)$/gm)].map(([, question = ""]) => question);
    const today: string[] = [];
    for (const question of questions) {
      today.push(`> ${question}\n${showAnswer(await assistant.ask(question), "zh")}`);
    }
    if (today.join("\n\n") !== body) names.push(name);
  }
  return names;
}

describe.each(both)("%s", (_name, markdown) => {
  test("its transcripts are what the program answers (else: scripts/transcripts.mjs --write)", async () => {
    const names = [...markdown.matchAll(TRANSCRIPT)].map(([, name]) => name);
    expect(names).toEqual(["share", "contradiction", "refusal"]);
    expect(await untrue(markdown)).toEqual([]);
  });

  test("every command line it shows exists, with its options", () => {
    const lines = commandLines(markdown);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.flatMap((line) => faultOf(line) ?? [])).toEqual([]);
  });

  test("its table of commands is the program's", () => {
    const usages = COMMANDS.map(({ name, usage }) => `${name} ${usage}`.trim());
    const rows = tablesOf(markdown).find((table) => table.flat().join().includes("ingest PATH"));
    expect(rows?.slice(1).map(([cell = ""]) => spansOf(cell)[0])).toEqual(usages);
  });

  test("its table of settings is that of .env.example", () => {
    const keys = [...read(".env.example").matchAll(/^([A-Z_]+)=/gm)].map(([, key]) => key);
    expect(firstColumn(markdown, "DATA_DIR")).toEqual(keys);
  });

  test("it says of every package what it is for, and names no other", () => {
    const asked = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
    const named = firstColumn(markdown, "decimal.js");
    const spans = new Set(spansOf(withoutFences(markdown)));
    expect(asked.filter((name) => !spans.has(name))).toEqual([]);
    expect(named.filter((name) => !asked.includes(name))).toEqual([]);
  });

  test("the folders it describes exist", () => {
    const parts = firstColumn(markdown, "kernel").filter((part) => part !== "src");
    expect(parts.filter((part) => !existsSync(join(root, "src", part)))).toEqual([]);
  });

  test("the words of an answer that it explains are the program's", () => {
    const words = firstColumn(markdown, "certain").filter((word) => /\p{Script=Han}/u.test(word));
    const said = Object.values(TEXTS).map(({ zh }) => String(zh));
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter((word) => !said.some((text) => text.includes(word)))).toEqual([]);
  });

  test("the line of a question set that it shows is one, and is answered right", async () => {
    const lines = fencesOf(markdown).filter(({ language }) => language === "json");
    expect(lines).toHaveLength(1);
    const { turns, expect: gold } = GoldQuestion.parse(JSON.parse(lines[0]?.body ?? ""));
    const conversation = assistant.converse();
    const answers = [];
    for (const turn of turns) answers.push(await assistant.ask(turn, conversation));
    const last = answers.at(-1);
    expect(last && judge(gold, last)).toEqual({ outcome: "right", misses: [] });
  });

  test("it names no path of one machine", () => {
    expect(markdown).not.toMatch(/(^|[\s("'`])\/(work|home|root|tmp|Users|opt)\//m);
  });
});

test("both have the same headings, code blocks, tables, code and numbers", () => {
  expect(skeletonOf(chinese)).toEqual(skeletonOf(english));
});

test("each of these checks can fail", async () => {
  expect(await untrue(english.replace("= 1.50 ÷", "= 1.51 ÷"))).toContain("share");
  expect(await untrue(english.replace("245.23", "245.32"))).toContain("contradiction");
  expect(faultOf("npm run -s cli -- fly")).toBe("no command fly");
  expect(faultOf('npm run -s cli -- ask "一共多少？" --colour')).toContain("--colour");
  expect(faultOf("npm run fly")).toContain("no script");
  expect(faultOf("node scripts/none.mjs")).toContain("no file");
  expect(faultOf("node scripts/setup.mjs --colour")).toContain("--colour");
  const changed = [
    english.replace("## Telegram", "### Telegram"),
    english.replace("npm run -s cli -- documents", "npm run -s cli -- chat"),
    english.replace("| `DEBUG` | `1`", "| `DEBUG` | `2`"),
    english.replace("64 MB", "65 MB"),
  ];
  for (const markdown of changed) expect(skeletonOf(markdown)).not.toEqual(skeletonOf(chinese));
});
