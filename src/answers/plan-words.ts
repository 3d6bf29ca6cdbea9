import type { Expression } from "../model/expression.js";
import type { Condition, Domain, Plan, Selector, Step } from "../model/plan.js";
import { englishName } from "../questions/english/lexicon.js";
import { FAMILY_WORDS, OPERATOR_WORDS, PLAN_WORDS, STAGE_WORDS } from "./plan-words.text.js";
import { measureName, scopeName } from "./write/names.js";

type Language = keyof typeof PLAN_WORDS;
type Words = (typeof PLAN_WORDS)[Language];

/** A plan as a person reads it: what is looked up, and what is done with it, step by step. */
export function planInWords({ steps }: Plan, language: Language): string {
  const teller = new Teller(language);
  return steps.map((step) => teller.step(step)).join(PLAN_WORDS[language].end);
}

/** Puts steps, figures and expressions into the words of one language. */
class Teller {
  readonly #language: Language;
  readonly #words: Words;

  constructor(language: Language) {
    this.#language = language;
    this.#words = PLAN_WORDS[language];
  }

  step(step: Step): string {
    const unit = "unit" in step && step.unit !== null ? put(this.#words.unit, step.unit) : "";
    return this.#done(step) + unit;
  }

  #done(step: Step): string {
    const words = this.#words;
    switch (step.operation) {
      case "lookup":
        return put(words.lookup, this.#all(step.of));
      case "share":
        return put(words.share, this.#name(step.part), this.#name(step.whole));
      case "change":
        return put(words.change, this.#name(step.earlier), this.#name(step.later));
      case "difference":
        return put(words.difference, this.#name(step.left), this.#name(step.right));
      case "sum":
        return put(step.average ? words.average : words.sum, this.#all(step.of));
      case "rest":
        return put(words.rest, this.#name(step.whole), this.#all(step.less));
      case "order":
        return put(words.order, this.#all(step.of)) + this.#holding(step.conditions);
      case "worked":
        return put(words.worked, this.#expression(step.of));
      case "offices":
        return (
          put(words[`offices_${step.by}`], this.#all(step.of)) + this.#holding(step.conditions)
        );
      default:
        return this.#ofMany(step);
    }
  }

  /** Steps over families of figures, and those over texts. */
  #ofMany(step: Exclude<Step, { of: readonly Selector[] }>): string {
    const words = this.#words;
    switch (step.operation) {
      case "rank": {
        const last = step.first + step.count - 1;
        const places = step.count === 1 ? `${step.first}` : `${step.first}${words.to}${last}`;
        return put(words[step.order], this.#family(step.domain), places);
      }
      case "list": {
        const only = step.only === null ? "" : put(words.only, `${step.only}`);
        return put(words.list, this.#family(step.domain)) + this.#holding(step.conditions) + only;
      }
      case "moves":
        return put(words.moves, this.#family(step.domain));
      case "per_unit":
        return put(words.per_unit, this.#name(step.of), this.#divisor(step.by));
      case "product":
        return put(
          words.product,
          step.factors.map(({ number, unit }) => `${number}${unit ?? ""}`).join(" × "),
        );
      case "define":
        return put(words.define, step.term);
      case "passage":
        return put(words.passage, step.query);
      default:
        return "";
    }
  }

  #divisor(by: Extract<Step, { operation: "per_unit" }>["by"]): string {
    if ("given" in by) return `${by.given}${by.unit}`;
    return "counted" in by
      ? put(this.#words.people, by.counted.join(this.#words.joint))
      : this.#name(by);
  }

  #all(selectors: readonly Selector[]): string {
    return selectors.map((one) => this.#name(one)).join(this.#words.joint);
  }

  #name({ issuer, year, stage, measure, scope, code, project, indicator }: Selector): string {
    const what = [project, code, indicator].filter((one) => one !== null);
    const named = what.length === 0 || measure !== "project" ? [this.#field(measure)] : [];
    const scoped = scope === "any" ? "" : put(this.#words.holding, scopeName(scope));
    return [this.#place(issuer, year, stage), ...what, ...named].join(" ") + scoped;
  }

  #place(issuer: string, year: number, stage: string): string {
    const own = this.#language === "en" ? (STAGE_WORDS[stage] ?? stage) : stage;
    return `${issuer} ${year}${this.#words.stage}${own}`;
  }

  #field(measure: string): string {
    const name = measureName(measure);
    return this.#language === "en" ? (englishName(name) ?? name) : name;
  }

  #family({ issuer, year, stage, of, within, named, measure }: Domain): string {
    const about = [within, measure === null ? null : this.#field(measure), named].filter(
      (one) => one !== null,
    );
    const own = about.length === 0 ? "" : put(this.#words.holding, about.join(this.#words.joint));
    return `${this.#place(issuer, year, stage)} ${FAMILY_WORDS[this.#language][of]}${own}`;
  }

  #holding(conditions: readonly Condition[]): string {
    const told = conditions.map(
      ({ comparator, value, unit }) => `${comparator} ${value}${unit ?? ""}`,
    );
    return told.length === 0 ? "" : put(this.#words.holding, told.join(this.#words.joint));
  }

  #expression(one: Expression): string {
    const words = this.#words;
    switch (one.kind) {
      case "figure":
        return this.#name(one.of);
      case "given":
        return `${one.number}${one.unit ?? ""}`;
      case "members": {
        const way = one.order === "largest" ? words.largestOf : words.smallestOf;
        return put(way, this.#family(one.domain), `${one.count}`);
      }
      case "count":
        return put(words.countOf, this.#family(one.domain));
      case "worked": {
        const [first = "", ...others] = one.of.map((part) => this.#operand(part));
        const joint = one.by === "sum" ? " + " : one.by === "difference" ? " − " : words.joint;
        return put(OPERATOR_WORDS[this.#language][one.by], first, others.join(joint));
      }
    }
  }

  #operand(one: Expression): string {
    const told = this.#expression(one);
    return one.kind === "worked" ? `(${told})` : told;
  }
}

function put(template: string, first: string, second = ""): string {
  return template.replace(/\$([12])/gu, (_, at) => (at === "1" ? first : second));
}
