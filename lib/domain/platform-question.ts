import { dimensions, type Dimension } from "./support-level";

export const weightsOfNeed = ["required", "preferred", "optional"] as const;
export type WeightOfNeed = (typeof weightsOfNeed)[number];

/** Something a platform is to run, run on, or be able to do. */
export type Need = { weight: WeightOfNeed; dimension: Dimension; target: string };

/** What platforms are asked for. */
export type PlatformQuestion = {
  needs: readonly Need[];
  /** The most a physical core may cost a year, in `currency`; null = whatever it costs. */
  perCore: number | null;
  currency: string;
};

/** The parts of an address that ask it, each given once. */
export const questionFields = [...weightsOfNeed, "perCore", "currency"] as const;
export type QuestionField = (typeof questionFields)[number];

export type TypedQuestion = Partial<Record<QuestionField, string>>;
export type QuestionErrors = Partial<Record<QuestionField, string>>;

/** So many needs can be asked for at once. */
export const MOST_NEEDS = 24;

export const DEFAULT_CURRENCY = "USD";
// Read in the browser too, which is spared the library that reads slugs elsewhere.
const TARGET = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const MOST_TARGET = 120;
const MOST_PER_CORE = 1_000_000;
const AMOUNT = /^\d{1,7}(?:\.\d{1,2})?$/;
const CURRENCY = /^[A-Z]{3}$/;

/** A need as an address spells it: "guest-os:windows-11". */
export const needWord = ({ dimension, target }: Pick<Need, "dimension" | "target">) =>
  `${dimension}:${target}`;

/** The need that a word spells; null when it spells none. */
export function readNeed(word: string): Pick<Need, "dimension" | "target"> | null {
  const [first, target, ...rest] = word.trim().split(":");
  const dimension = dimensions.find((known) => known === first);
  if (dimension === undefined || target === undefined || rest.length > 0) return null;
  return target.length <= MOST_TARGET && TARGET.test(target) ? { dimension, target } : null;
}

/**
 * A question as typed or written in an address. A part that cannot be read is named with what to
 * enter, and is left out; a target asked for twice counts once, where it weighs most.
 */
export function readQuestion(typed: TypedQuestion): {
  question: PlatformQuestion;
  errors: QuestionErrors;
} {
  const errors: QuestionErrors = {};
  const needs = new Map<string, Need>();
  for (const weight of weightsOfNeed) {
    const words = (typed[weight] ?? "").split(",").filter((word) => word.trim() !== "");
    for (const word of words) {
      const need = readNeed(word);
      if (need === null) errors[weight] = notANeed(word);
      else if (needs.size >= MOST_NEEDS) errors[weight] ??= `Ask for at most ${MOST_NEEDS} things.`;
      else if (!needs.has(needWord(need))) needs.set(needWord(need), { weight, ...need });
    }
  }
  const { perCore, currency } = readPrice(typed, errors);
  return { question: { needs: [...needs.values()], perCore, currency }, errors };
}

const ECHOED = 60;

const notANeed = (word: string) =>
  `“${word.trim().slice(0, ECHOED)}” is none. Enter what it is and its name, for example guest-os:windows-11 or capability:live-migration.`;

function readPrice(typed: TypedQuestion, errors: QuestionErrors) {
  const amount = (typed.perCore ?? "").trim();
  const currency = (typed.currency ?? DEFAULT_CURRENCY).trim().toUpperCase() || DEFAULT_CURRENCY;
  const isCurrency = CURRENCY.test(currency);
  if (!isCurrency) errors.currency = "Enter a currency in three letters, for example USD.";
  const isAmount = AMOUNT.test(amount) && Number(amount) <= MOST_PER_CORE;
  if (amount !== "" && !isAmount) {
    errors.perCore = "Enter an amount from 0 to 1,000,000, for example 150.";
  }
  return {
    perCore: isAmount ? Number(amount) : null,
    currency: isCurrency ? currency : DEFAULT_CURRENCY,
  };
}

/** The question in the parts of an address; what is as at the start is left out. */
export function questionWords({ needs, perCore, currency }: PlatformQuestion): TypedQuestion {
  const words: TypedQuestion = {};
  for (const weight of weightsOfNeed) {
    const asked = needs.filter((need) => need.weight === weight).map(needWord);
    if (asked.length > 0) words[weight] = asked.join(",");
  }
  if (perCore !== null) words.perCore = String(perCore);
  if (currency !== DEFAULT_CURRENCY) words.currency = currency;
  return words;
}
