import { expect, test } from "vitest";
import type { Output } from "../../../src/channels/cli/output.js";
import { progressOn } from "../../../src/channels/cli/progress.js";

function shown(isTerminal: boolean, total: number): string[] {
  const lines: string[] = [];
  const write = async (text: string) => {
    lines.push(text);
  };
  const output: Output = { isTerminal, line: write, raw: write, json: async () => {} };
  const { show } = progressOn(output);
  for (let done = 1; done <= total; done++) show(done, total, `${done}.html`);
  return lines;
}

test("a terminal gets one bar that fills", () => {
  const lines = shown(true, 30);
  expect(lines).toHaveLength(30);
  expect(lines[14]).toContain("████████████░░░░░░░░░░░░ 15/30 15.html");
  expect(lines.every((line) => line.startsWith("\r"))).toBe(true);
});

test("a log gets ten lines for long work and none for short work", () => {
  expect(shown(false, 200)).toHaveLength(10);
  expect(shown(false, 200).at(-1)).toBe("200/200 200.html");
  expect(shown(false, 19)).toEqual([]);
});
