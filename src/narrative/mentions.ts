import { MEASURES } from "../model/measures.data.js";
import type { Token } from "./tokens.js";
import { printedText, type View, viewOf } from "./view.js";
import { NAME_TAILS } from "./words/measures.data.js";
import { SCOPE_FILLERS, SCOPE_FORMS, SCOPE_INCOME } from "./words/scopes.data.js";

/** A measure named in a text. */
export interface Mention {
  /** An id of the model's measures. */
  readonly id: string;
  /** The part of the money its own words name. */
  readonly scope: string | null;
  /** 类 of a functional line. */
  readonly code: string | null;
  /** Names of 款 and 项 under the 类. */
  readonly path: readonly string[];
  /** The words as printed. */
  readonly name: string;
}

/** A token, or the measures that one or two tokens name together. */
export type Word =
  | Exclude<Token, { readonly kind: "measure" | "plain" | "scope" | "class" }>
  | {
      readonly kind: "mention";
      readonly mentions: readonly Mention[];
      readonly start: number;
      readonly end: number;
    };

const INCOMES: ReadonlySet<string> = new Set(["income", ...Object.values(SCOPE_INCOME)]);
const dimensions = new Map(MEASURES.map(({ id, dimension }) => [id, dimension]));

/** What values of a measure are counted in; undefined for an id the model does not have. */
export function dimensionOfMeasure(id: string): "money" | "ratio" | "count" | undefined {
  return dimensions.get(id);
}

/** Income of a scope is a measure of its own; of other measures the scope is kept beside the id. */
export function inScope(id: string, scope: string | null): Pick<Mention, "id" | "scope"> {
  const income = scope === null ? undefined : SCOPE_INCOME[scope];
  if (income !== undefined && INCOMES.has(id)) return { id: income, scope: null };
  return { id, scope };
}

const SCOPE_OF = new Map(Object.entries(SCOPE_INCOME).map(([scope, id]) => [id, scope]));
const SCOPE_NAMES = new Set(
  Object.values(SCOPE_FORMS).flatMap((forms) => forms.map((form) => viewOf(form).text)),
);

/** The part of the money whose income a measure is. */
export function scopeOfIncome(id: string): string | null {
  return SCOPE_OF.get(id) ?? null;
}

/** The words name only a part of the money ("一般公共预算"). */
export function isScopeName(text: string): boolean {
  return SCOPE_NAMES.has(text);
}

type Naming = Extract<Token, { readonly kind: "measure" | "plain" | "scope" | "class" }>;

function isNaming(token: Token): token is Naming {
  return ["measure", "plain", "scope", "class"].includes(token.kind);
}

function named(token: Naming, scope: string | null, name: string): Mention[] {
  const plain = { code: null, path: [], name };
  if (token.kind === "class") {
    return [{ ...plain, id: "expenditure", scope, code: token.code, path: token.path }];
  }
  if (token.kind === "scope") return [{ ...plain, ...inScope("income", token.scope) }];
  return token.ids.map((id) => ({ ...plain, ...inScope(id, scope) }));
}

/** "机关运行经费财政拨款预算": a scope right behind a measure only says more about it. */
function absorbed(words: Word[], head: Naming, scope: string | null): boolean {
  const last = words.at(-1);
  if (last?.kind !== "mention" || (head.kind !== "scope" && head.kind !== "plain")) return false;
  const told = scope ?? (head.kind === "scope" ? head.scope : null);
  if (told === null || last.mentions.some(({ id }) => INCOMES.has(id))) return false;
  const mentions = last.mentions.map((m) => ({ ...m, ...inScope(m.id, m.scope ?? told) }));
  words[words.length - 1] = { ...last, mentions, end: head.end };
  return true;
}

/** The token after one, words for the issuer (which fillers may be, "安排的") left out. */
function nextNaming(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (tokens[at]?.kind === "self") at++;
  return at;
}

/** Puts a scope and the measure right after it together; every other token stays as it is. */
export function joinMentions(view: View, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (!isNaming(token)) {
      words.push(token);
      continue;
    }
    let head: Naming = token;
    let scope: string | null = null;
    for (let at = nextNaming(tokens, i); head.kind === "scope"; at = nextNaming(tokens, i)) {
      const next = tokens[at];
      if (!next || !isNaming(next)) break;
      if (!SCOPE_FILLERS.includes(view.text.slice(head.end, next.start))) break;
      scope ??= head.scope;
      head = next;
      i = at;
    }
    if (words.at(-1)?.end === token.start && absorbed(words, head, scope)) continue;
    const tail = NAME_TAILS.find((word) => view.text.startsWith(word, head.end)) ?? "";
    const name = printedText(view, token.start, head.end + tail.length);
    words.push({
      kind: "mention",
      mentions: named(head, scope, name),
      start: token.start,
      end: head.end,
    });
  }
  return words;
}
