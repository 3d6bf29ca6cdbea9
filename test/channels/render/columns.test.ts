import { expect, test } from "vitest";
import { columns } from "../../../src/channels/render/columns.js";

test("columns count Chinese characters as two places", () => {
  expect(
    columns([
      ["结果", "n", "file"],
      ["ok", "12", "a"],
    ]),
  ).toEqual(["结果  n   file", "ok    12  a"]);
});
