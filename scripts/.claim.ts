import { openAssistant } from "../src/assistant.js";
import { Places } from "../src/claims/places.js";
import { readClaims } from "../src/claims/read-claims.js";
import { NOTHING_CARRIED } from "../src/claims/reading/reader.js";
import { namesIn, readSentence } from "../src/claims/sentence-reading.js";
import { sentencesOf } from "../src/claims/sentences.js";
import { openLedger } from "../src/ledger/ledger.js";
import { meant } from "../src/questions/linking/types.js";
import { worldOf } from "../src/questions/linking/world.js";
import { openStore } from "../src/store/store.js";

const [dir, ...texts] = process.argv.slice(2);
const a = openAssistant({ data: dir! });
const world: any = await worldOf(openLedger(openStore(dir!)))();
for (const raw of texts) {
  const text = raw.replaceAll("\\n", "\n").replaceAll("\\t", "\t");
  console.log("##", text);
  const places = new Places(world.issuers, new Date());
  const every = await world.words(new Set());
  let carried: any = NOTHING_CARRIED,
    spoken = new Set<string>();
  for (const s of sentencesOf(text)) {
    const where = places.read(s.text, namesIn(s.text, every));
    const pl = where.at(s.text.length);
    const docs =
      pl.issuers.length === world.issuers.length
        ? []
        : pl.issuers.flatMap((i: any) => i.documents.map((d: any) => d.id));
    const words = await world.words(
      new Set([
        ...docs,
        ...where.marks.flatMap((m: any) =>
          m.issuers.flatMap((i: any) => i.documents.map((d: any) => d.id)),
        ),
      ]),
    );
    const r = readSentence(s, where, words, spoken);
    console.log(
      "  labels:",
      r.labels
        .map(
          (s) =>
            s.text +
            "=" +
            s.meanings
              .map(
                (m: any) =>
                  m.kind + ":" + (m.measure ?? m.code ?? m.names?.slice(0, 2) ?? m.scope ?? ""),
              )
              .join("|"),
        )
        .join("  "),
    );
    const { claims, after } = readClaims(r, carried);
    carried = after;
    const ms = meant(r.labels, "measure").map(({ measure }) => measure);
    if (ms.length) spoken = new Set(ms);
    const th = (t: any) =>
      t &&
      `${t.text}[${t.options.map((o: any) => [o.measure, o.scope, o.code, o.project, o.indicator].filter(Boolean).join("/")).join(" | ")}]@${t.place.issuers.map((i: any) => i.name.slice(0, 6))}${t.place.strange ?? ""}${t.place.year}`;
    for (const c of claims as any[])
      console.log(
        "  claim:",
        c.kind,
        c.span,
        "mod",
        c.modifiers,
        "things",
        (c.things ?? c.parts ?? []).map(th),
        c.wholes ? ["wholes", c.told, c.wholes.map(th)] : "",
        c.left ? ["left", th(c.left), "right", th(c.right)] : "",
        c.to ?? "",
        "clause:",
        c.clause,
        "| ctx:",
        c.context,
      );
  }
  for (const c of (await a.check(text)).claims)
    console.log("  =>", c.span, c.verdict, c.explanation, c.caution ?? "");
}
a.close();
process.exit(0);
