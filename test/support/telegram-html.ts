/** What a person reads of an HTML message, and where it is marked up. */
export interface Parsed {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Offsets and lengths are UTF-16 units of the text without tags. */
export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

/** Telegram's tags, each with the attributes it may have and the entity it makes. */
const TAGS: Readonly<Record<string, { readonly entity: string; readonly attribute?: RegExp }>> = {
  b: { entity: "bold" },
  strong: { entity: "bold" },
  i: { entity: "italic" },
  em: { entity: "italic" },
  u: { entity: "underline" },
  ins: { entity: "underline" },
  s: { entity: "strikethrough" },
  strike: { entity: "strikethrough" },
  del: { entity: "strikethrough" },
  "tg-spoiler": { entity: "spoiler" },
  a: { entity: "text_link", attribute: /^ href="([^"<>]*)"$/ },
  code: { entity: "code", attribute: /^(?: class="language-[\w-]+")?$/ },
  pre: { entity: "pre" },
  blockquote: { entity: "blockquote", attribute: /^(?: expandable)?$/ },
};
/** Nothing else may stand inside these. */
const CLOSED = new Set(["pre", "code"]);
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

interface Open {
  readonly tag: string;
  readonly offset: number;
  readonly url?: string;
}

/**
 * Parses a message as Telegram's parse_mode HTML does: its own tags only, balanced, and no loose
 * "<", ">" or "&". @throws Error with Telegram's words behind "can't parse entities: "
 */
export function parseHtml(html: string): Parsed {
  const open: Open[] = [];
  const entities: Entity[] = [];
  let text = "";
  const token = /<(\/?)([a-z-]+)([^<>]*)>|&(#?\w+);|([\s\S])/giy;
  for (const match of html.matchAll(token)) {
    const [, slash, name, attributes = "", entity, letter] = match;
    if (letter !== undefined) {
      if ("<>&".includes(letter)) throw fault(`Unescaped "${letter}" at byte offset`, html, match);
      text += letter;
    } else if (entity !== undefined) {
      text += decoded(entity, html, match);
    } else if (name !== undefined && slash === "") {
      open.push(opened(name, attributes, text.length, open, html, match));
    } else if (name !== undefined) {
      const last = open.pop();
      if (last?.tag !== name) {
        const expected = last ? `, expected "</${last.tag}>", found "</${name}>"` : "";
        throw new Error(`Unmatched end tag at byte offset ${at(html, match)}${expected}`);
      }
      const { offset, url } = last;
      const type = TAGS[name]?.entity ?? "";
      const length = text.length - offset;
      if (length > 0)
        entities.push({ type, offset, length, ...(url === undefined ? {} : { url }) });
    }
  }
  const left = open.pop();
  if (left) throw new Error(`Can't find end tag corresponding to start tag "${left.tag}"`);
  return { text, entities };
}

function opened(
  tag: string,
  attributes: string,
  offset: number,
  open: readonly Open[],
  html: string,
  match: RegExpMatchArray,
): Open {
  const known = TAGS[tag];
  if (!known || open.some((outer) => CLOSED.has(outer.tag) && tag !== "code")) {
    throw fault(`Unsupported start tag "${tag}" at byte offset`, html, match);
  }
  if (tag === "blockquote" && open.some((outer) => outer.tag === tag)) {
    throw fault(`Nested start tag "${tag}" at byte offset`, html, match);
  }
  const found = (known.attribute ?? /^$/).exec(attributes);
  if (!found) throw fault(`Wrong attributes of "${tag}" at byte offset`, html, match);
  return { tag, offset, ...(tag === "a" ? { url: parseHtml(found[1] ?? "").text } : {}) };
}

function decoded(entity: string, html: string, match: RegExpMatchArray): string {
  const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(entity);
  if (number) {
    const [, hex, decimal] = number;
    return String.fromCodePoint(
      hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal ?? "", 10),
    );
  }
  const letter = NAMED[entity];
  if (letter === undefined) throw fault(`Unknown entity "&${entity};" at byte offset`, html, match);
  return letter;
}

function at(html: string, match: RegExpMatchArray): number {
  return Buffer.byteLength(html.slice(0, match.index));
}

function fault(what: string, html: string, match: RegExpMatchArray): Error {
  return new Error(`${what} ${at(html, match)}`);
}
