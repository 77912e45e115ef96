import type { Fleet } from "@/lib/domain/fleet";
import { beyondCover, countUnits, type Count, type Offer } from "./licence-count";

/** What is paid, in the currency of the price. */
export type Total = {
  /** At the start; 0 for what is paid by the year. */
  once: number;
  yearly: number;
  /** once + yearly × years. */
  overTerm: number;
  overFiveYears: number;
  /** overTerm ÷ years. */
  perYear: number;
};

export type LicenceCost = Total &
  Count & {
    /** One unit for one term. */
    amount: number;
  };

export type CostAnswer = { known: true; cost: LicenceCost } | { known: false; reason: string };

/** A budget is asked for over this span whatever the term (data/method/licence-cost.md). */
export const BUDGET_YEARS = 5;

const TERMS_PER_YEAR = { perpetual: 0, annual: 1, monthly: 12 } as const;

/**
 * What an offer costs a fleet, in the currency of its price, unrounded: amount × units counted,
 * once for a perpetual licence, every year or month for one that lapses. `known: false` says why a
 * price cannot be worked out for these hosts. Method: data/method/licence-cost.md.
 */
export function licenceCost(offer: Offer, fleet: Fleet): CostAnswer {
  const { amount, term } = offer;
  if (amount === null) return unknown("The record is a comparison, not an amount.");
  const beyond = beyondCover(offer, fleet);
  if (beyond !== null) return unknown(beyond);
  if (amount === 0) return { known: true, cost: spread(0, 0, free, fleet.years) };
  if (term === null) return unknown("The record does not say what span the price is for.");
  const counted = countUnits(offer, fleet);
  if (!counted.known) return counted;
  const { count } = counted;
  const lump = amount * count.units * count.licencesPerHost;
  const termsPerYear = TERMS_PER_YEAR[term];
  return {
    known: true,
    cost:
      termsPerYear === 0
        ? spread(lump, 0, { ...count, amount }, fleet.years)
        : spread(0, lump * termsPerYear, { ...count, amount }, fleet.years),
  };
}

const free = { units: 0, unit: "free", minimum: null, licencesPerHost: 1, amount: 0 } as const;

function unknown(reason: string): CostAnswer {
  return { known: false, reason };
}

function spread(
  once: number,
  yearly: number,
  count: Count & { amount: number },
  years: number,
): LicenceCost {
  const overTerm = once + yearly * years;
  return {
    ...count,
    ...{ once, yearly, overTerm, perYear: overTerm / years },
    overFiveYears: once + yearly * BUDGET_YEARS,
  };
}

/** Two costs paid for the same hosts: a licence and what is bought beside it. */
export function together(first: Total, second: Total): Total {
  return {
    once: first.once + second.once,
    yearly: first.yearly + second.yearly,
    overTerm: first.overTerm + second.overTerm,
    overFiveYears: first.overFiveYears + second.overFiveYears,
    perYear: first.perYear + second.perYear,
  };
}
