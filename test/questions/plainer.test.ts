// Loose words brought into the form names are made of.
import { expect, test } from "vitest";
import { plainer } from "../../src/questions/plainer.js";

test("clothes that people speak of are the uniforms a budget pays", () => {
  expect(plainer("衣裳钱一套多少元")).toBe("工装经费一套多少元");
});
