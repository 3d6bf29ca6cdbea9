import { convert, type Quantity, quantity, round, subtract } from "../../../src/kernel/quantity.js";
import type { Figure } from "../../../src/model/figure.js";
import { MEASURES } from "../../../src/model/measures.data.js";
import { around, fill, gold, isForeign, show, slotsOf } from "./sentences.js";
import type { Material, Named, SwapKind } from "./types.js";
import * as W from "./words.data.js";

/** Draws so often before a kind gives up on a document. */
const DRAWS = 40;

/** The amount of one thing told of another that `rival` calls its neighbour. */
function told(rival: (own: Named, m: Material) => readonly Quantity[]): SwapKind {
  return (m) => {
    for (let draw = 0; draw < DRAWS && m.named.length > 0; draw++) {
      const own = m.random.pick(m.named);
      const wrong = rival(own, m).filter(
        (one) => !one.value.isZero() && isForeign(one, own.prints),
      );
      if (wrong.length === 0) continue;
      const shape = m.random.whole(0, 99);
      return {
        right: gold("", around(m, own, shape, own.amount), "supported"),
        wrong: gold("", around(m, own, shape, m.random.pick(wrong)), "refuted"),
      };
    }
    return undefined;
  };
}

const amounts = (list: readonly Named[]): Quantity[] => list.map(({ amount }) => amount);

/** Lines of the same level under one parent. */
const siblings = (own: Named, { named }: Material): Named[] =>
  named.filter(
    (one) =>
      one !== own &&
      one.kind === own.kind &&
      (own.kind === "function" || own.kind === "economic") &&
      one.code?.length === own.code?.length &&
      one.code?.slice(0, 3) === own.code?.slice(0, 3),
  );

const levels = (own: Named, { named }: Material): Named[] =>
  named.filter(
    (one) =>
      one.kind === own.kind &&
      one.code !== null &&
      own.code !== null &&
      one.code !== own.code &&
      (one.code.startsWith(own.code) || own.code.startsWith(one.code)),
  );

const columns = (own: Named, { named }: Material): Named[] =>
  own.code === null || own.kind === "economic"
    ? []
    : named.filter((one) => one.code === own.code && one.measure !== own.measure);

const measures = (own: Named, { named }: Material): Named[] =>
  own.kind === "measure" ? named.filter((one) => one.kind === "measure" && one !== own) : [];

const parts = (own: Named, m: Material): Named[] => {
  const part = (id: string): string | undefined => MEASURES.find((one) => one.id === id)?.part;
  return measures(own, m).filter(
    ({ measure }) =>
      part(measure) === own.measure ||
      part(own.measure) === measure ||
      (part(measure) !== undefined && part(measure) === part(own.measure)),
  );
};

const projects = (own: Named, { named }: Material): Named[] =>
  own.kind === "project" ? named.filter((one) => one.kind === "project" && one !== own) : [];

/** What the thing changed by since the year before. */
function changesOf(own: Named, { figures }: Material): Quantity[] {
  return figures.flatMap(({ key, value, unit }) =>
    own.kind === "measure" &&
    key?.measure === own.measure &&
    key.aspect === "change" &&
    key.code === null &&
    value !== null &&
    unit !== null
      ? [{ ...quantity(value, unit), value: quantity(value, unit).value.abs() }]
      : [],
  );
}

function elsewhere(own: Named, m: Material, same: boolean): Quantity[] {
  return m.others
    .filter(({ document }) => (document.issuer === m.document.issuer) === same)
    .flatMap(({ named }) =>
      named.filter(
        (one) => one.name === own.name && one.kind === own.kind && one.kind !== "project",
      ),
    )
    .map(({ amount }) => amount);
}

/** The same thing the year before, as its own document or this one has it. */
function before(own: Named, m: Material, figures: readonly Figure[]): Quantity[] {
  const printed = figures.flatMap(({ key, value, year, unit, marked }) =>
    own.kind !== "column" &&
    key?.measure === own.measure &&
    key.aspect === "value" &&
    key.code === own.code &&
    key.project === own.project &&
    year !== m.document.year &&
    marked !== "derived" &&
    value !== null &&
    unit !== null &&
    /^\d/.test(value)
      ? [quantity(value, unit)]
      : [],
  );
  return [...printed, ...elsewhere(own, m, true)];
}

function pairOf(
  rivals: (own: Named, m: Material) => readonly Named[],
  templates: readonly string[],
): SwapKind {
  return (m) => {
    for (let draw = 0; draw < DRAWS && m.named.length > 0; draw++) {
      const a = m.random.pick(m.named);
      const near = rivals(a, m).filter(
        (b) => isForeign(b.amount, a.prints) && isForeign(a.amount, b.prints),
      );
      if (near.length === 0) continue;
      const b = m.random.pick(near);
      const template = m.random.pick(templates);
      const text = (x: Named, y: Named): string =>
        fill(template, {
          ...slotsOf(m),
          a: a.name,
          b: b.name,
          x: show(x.amount),
          y: show(y.amount),
        });
      return {
        right: gold("", text(a, b), "supported"),
        wrong: gold("", text(b, a), "refuted"),
      };
    }
    return undefined;
  };
}

/** A change told with the amount itself, and the other way about. */
const valueAsChange: SwapKind = (m) => {
  const changes = m.figures.filter(
    ({ key, value, unit }) =>
      key?.aspect === "change" && key.code === null && key.scope === null && value !== null && unit,
  );
  for (let draw = 0; draw < DRAWS && changes.length > 0; draw++) {
    const { key, value, unit } = m.random.pick(changes);
    const own = m.named.find((one) => one.kind === "measure" && one.measure === key?.measure);
    if (!own || value === null || key?.base !== String(m.document.year - 1)) continue;
    const change = quantity(value, unit);
    const size = { ...change, value: change.value.abs() };
    if (change.value.isZero() || !isForeign(own.amount, [size])) continue;
    const move = m.random.pick(change.value.isPositive() ? W.MOVES.up : W.MOVES.down);
    const template = m.random.pick(W.CHANGE_SHAPES);
    const text = (amount: Quantity): string =>
      fill(template, { ...slotsOf(m), what: own.name, move, value: show(amount) });
    return {
      right: gold("", text(size), "supported"),
      wrong: gold("", text(own.amount), "refuted"),
    };
  }
  return undefined;
};

function sharesOf(m: Material): { own: Named; whole: Named; share: Quantity }[] {
  const byMeasure = (id: string | undefined): Named | undefined =>
    m.named.find((one) => one.kind === "measure" && one.measure === id);
  return m.named.flatMap((own) => {
    const whole =
      own.kind === "measure"
        ? byMeasure(MEASURES.find(({ id }) => id === own.measure)?.part)
        : own.kind === "function"
          ? byMeasure("expenditure")
          : own.kind === "project"
            ? byMeasure("project")
            : undefined;
    if (!whole || whole === own || whole.prints.some((one) => isForeign(one, [whole.amount])))
      return [];
    const base = convert(whole.amount, own.amount.unit);
    const value = own.amount.value.times(100).dividedBy(base.value);
    if (value.gt(95) || value.lt(1)) return [];
    return [{ own, whole, share: round({ value, scale: 2, unit: W.UNITS.percent }, 2) }];
  });
}

const apart = (a: Quantity, b: Quantity): boolean => a.value.minus(b.value).abs().gt(2);

/** The share of a neighbour. */
const shareOfOther: SwapKind = (m) => {
  const shares = sharesOf(m);
  for (let draw = 0; draw < DRAWS && shares.length > 1; draw++) {
    const [a, b] = m.random.shuffled(shares);
    if (!a || !b || !apart(a.share, b.share) || a.own.kind !== b.own.kind) continue;
    const template = m.random.pick(W.SHARE_SHAPES);
    const text = (share: Quantity): string =>
      fill(template, { ...slotsOf(m), what: a.own.name, whole: a.whole.name, value: show(share) });
    return {
      right: gold("", text(a.share), "supported"),
      wrong: gold("", text(b.share), "refuted"),
    };
  }
  return undefined;
};

/** Two shares of one whole exchanged in one sentence. */
const sharePair: SwapKind = (m) => {
  const shares = sharesOf(m);
  for (let draw = 0; draw < DRAWS && shares.length > 1; draw++) {
    const [a, b] = m.random.shuffled(shares);
    if (!a || !b || a.whole !== b.whole || !apart(a.share, b.share)) continue;
    const template = m.random.pick(W.SHARE_PAIRS);
    const text = (x: Quantity, y: Quantity): string =>
      fill(template, {
        ...slotsOf(m),
        whole: a.whole.name,
        a: a.own.name,
        b: b.own.name,
        x: show(x),
        y: show(y),
      });
    return {
      right: gold("", text(a.share, b.share), "supported"),
      wrong: gold("", text(b.share, a.share), "refuted"),
    };
  }
  return undefined;
};

/** The whole told for what the treasury gives, and the other way about. */
const scope: SwapKind = (m) => {
  const total = m.named.find((one) => one.measure === "expenditure" && one.kind === "measure");
  for (const [id, name] of m.random.shuffled(Object.entries(W.SCOPE_NAMES))) {
    const prints = m.figures.flatMap(({ key, value, unit }) =>
      key?.measure === "expenditure" &&
      key.aspect === "value" &&
      key.code === null &&
      key.scope === id &&
      key.indicator === null &&
      value !== null &&
      unit !== null
        ? [quantity(value, unit)]
        : [],
    );
    const [amount] = prints;
    if (!total || !amount || !isForeign(total.amount, prints)) continue;
    const own: Named = { ...total, name, amount, prints };
    const shape = m.random.whole(0, 99);
    return {
      right: gold("", around(m, own, shape, amount), "supported"),
      wrong: gold("", around(m, own, shape, total.amount), "refuted"),
    };
  }
  return undefined;
};

/** A target of one project told with the value of another of its targets. */
const target: SwapKind = (m) => {
  const targets = m.figures.flatMap((figure) => {
    const { key, value, unit, certainty, valueTo } = figure;
    const leaf = key?.indicator?.split("/").at(-1);
    return key?.measure === "target" &&
      key.project &&
      leaf &&
      value !== null &&
      unit !== null &&
      certainty === "certain" &&
      valueTo === undefined
      ? [{ project: key.project, leaf, amount: quantity(value, unit) }]
      : [];
  });
  for (let draw = 0; draw < DRAWS && targets.length > 1; draw++) {
    const own = m.random.pick(targets);
    const prints = targets
      .filter(({ project, leaf }) => project === own.project && leaf === own.leaf)
      .map(({ amount }) => amount);
    const near = targets.filter(
      ({ project, leaf, amount }) =>
        amount.unit === own.amount.unit &&
        (project === own.project) !== (leaf === own.leaf) &&
        isForeign(amount, prints),
    );
    if (near.length === 0 || prints.some((one) => isForeign(one, [own.amount]))) continue;
    const template = m.random.pick(W.TARGET_SHAPES);
    const text = (amount: Quantity): string =>
      fill(template, {
        ...slotsOf(m),
        project: own.project,
        indicator: own.leaf,
        value: show(amount),
      });
    return {
      right: gold("", text(own.amount), "supported"),
      wrong: gold("", text(m.random.pick(near).amount), "refuted"),
    };
  }
  return undefined;
};

/** What a change since the year before leaves of the amount. */
const lessItsChange = (own: Named, m: Material): Quantity[] =>
  changesOf(own, m)
    .filter((one) => convert(one, own.amount.unit).value.lt(own.amount.value))
    .map((one) => subtract(own.amount, one));

/** Every kind of swap, by name. */
export const KINDS: Readonly<Record<string, SwapKind>> = {
  "row beside": told((own, m) => amounts(siblings(own, m))),
  "level above or below": told((own, m) => amounts(levels(own, m))),
  "column beside": told((own, m) => amounts(columns(own, m))),
  "part and whole": told((own, m) => amounts(parts(own, m))),
  "any other measure": told((own, m) => amounts(measures(own, m))),
  "change for amount": told(changesOf),
  "amount for change": valueAsChange,
  "year before": told((own, m) => before(own, m, m.figures)),
  "change taken off": told(lessItsChange),
  "other office": told((own, m) => elsewhere(own, m, false)),
  "other project": told((own, m) => amounts(projects(own, m))),
  "two amounts exchanged": pairOf((own, m) => [...siblings(own, m), ...parts(own, m)], W.PAIRS),
  "two projects exchanged": pairOf(projects, W.PROJECT_PAIRS),
  "share of another": shareOfOther,
  "two shares exchanged": sharePair,
  scope: scope,
  "other target": target,
};
