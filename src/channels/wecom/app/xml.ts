import { XMLParser } from "fast-xml-parser";
import { z } from "zod";

/** Callbacks are two levels deep, three for the choices of a card. */
const DEEPEST = 8;

const parser = new XMLParser({
  processEntities: false,
  htmlEntities: false,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  trimValues: false,
  maxNestedTags: DEEPEST,
});

/** XML that is no callback of WeCom. */
export class NotACallback extends Error {
  override readonly name = "NotACallback";
  constructor() {
    super("not the XML of a WeCom callback");
  }
}

function parse<T>(xml: string, schema: z.ZodType<T>): T {
  // A callback never declares anything; whatever does wants to be expanded.
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.test(xml)) throw new NotACallback();
  try {
    return z.object({ xml: schema }).parse(parser.parse(xml)).xml;
  } catch {
    throw new NotACallback();
  }
}

/** One person: the API reads `|` as a list and `@all` as everybody. */
const OnePerson = z.string().regex(/^(?!@all$)[^|\s]{1,128}$/i);

const Envelope = z.object({ Encrypt: z.string().min(1) });

const Callback = z.object({
  ToUserName: z.string(),
  FromUserName: OnePerson,
  CreateTime: z.string().regex(/^\d{1,12}$/),
  MsgType: z.string().min(1),
  AgentID: z.string().optional(),
  MsgId: z.string().optional(),
  Content: z.string().optional(),
  MediaId: z.string().optional(),
  FileName: z.string().optional(),
  Title: z.string().optional(),
  Event: z.string().optional(),
  EventKey: z.string().optional(),
  TaskId: z.string().optional(),
});

/** A message or event as an application is called back with it, decrypted. */
export type Callback = z.infer<typeof Callback>;

/** The encrypted part of what was posted. @throws NotACallback */
export function readEnvelope(xml: string): string {
  return parse(xml, Envelope).Encrypt;
}

/** @throws NotACallback */
export function readCallback(xml: string): Callback {
  return parse(xml, Callback);
}
