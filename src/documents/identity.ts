import { BlankForm, NotABudget } from "../kernel/errors.js";
import type { Content, Identity, Issuer } from "../model/document.js";
import { MISSING } from "./identity.data.js";
import { headingsOf, isForm, levelOf, speaksOfMoney, stageOf, titleFrom } from "./naming/budget.js";
import { datedOf, yearOf } from "./naming/dates.js";
import { isFilled } from "./naming/filled.js";
import { aliasesOf, fullName } from "./naming/issuer.js";
import { type Mention, mentionsIn } from "./naming/mentions.js";
import { regionOf } from "./naming/region.js";

function issuerOf(name: string, mentions: readonly Mention[], content: Content): Issuer {
  return {
    name,
    region: regionOf(name),
    level: levelOf(content, name, mentions),
    aliases: aliasesOf(name, mentions, content),
  };
}

/** The first printed title with the full name, without the spaces extraction leaves. */
function printedTitle(content: Content, name: string): string | undefined {
  const titles = headingsOf(content).filter((h) => h.level === 1);
  return titles.map((h) => h.text.replace(/\s+/gu, "")).find((title) => title.includes(name));
}

/**
 * What a document says about itself, from its own text only: cover, part headings, captions of
 * tables, subjects of sentences. A short name used in sentences becomes an alias of the full name
 * that a caption or heading prints.
 * @throws BlankForm for a form without a filled figure, NotABudget naming what is missing
 */
export function readIdentity(content: Content, path: string): Identity {
  if (isForm(content) && !isFilled(content)) throw new BlankForm({ path });
  const mentions = mentionsIn(content);
  const name = fullName(mentions);
  const year = yearOf(content);
  const stage = stageOf(content);
  const money = speaksOfMoney(content) ? true : undefined;
  const parts = { issuer: name, year, stage, money };
  const missing = (Object.keys(MISSING) as (keyof typeof MISSING)[]).filter(
    (part) => parts[part] === undefined,
  );
  if (name === undefined || year === undefined || stage === undefined || missing.length > 0) {
    throw new NotABudget({ path, missing: missing.map((part) => MISSING[part]).join(", ") });
  }
  const issuer = issuerOf(name, mentions, content);
  const title = printedTitle(content, name) ?? titleFrom(issuer, year, stage);
  return { issuer, year, stage, title, dated: datedOf(content) };
}
