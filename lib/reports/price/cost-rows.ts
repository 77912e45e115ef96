import type { Fleet } from "@/lib/domain/fleet";
import type { Price } from "@/lib/domain/price";
import { licenceCost, together, type LicenceCost } from "@/lib/scoring/licence-cost";
import type { CostComparison, CostRow, PricedProduct } from "./cost-row";
import { countedWords, coverWords, minimumWords } from "./cost-words";
import type { DayArchive } from "../day-archive";
import { editionBeside } from "./edition-name";
import type { ProductOffers } from "./price-offers";

export type CostLine =
  { kind: "row"; row: CostRow } | { kind: "uncounted"; line: CostComparison["uncounted"][number] };

type Question = { day: DayArchive; fleet: Fleet; product: PricedProduct };

/** What every offer of one product costs the fleet, or why it cannot be worked out. */
export function costLines(
  { offers, addOns, support }: ProductOffers,
  question: Question,
): CostLine[] {
  return offers.flatMap((price) => {
    const windows = addOns.find((addOn) => licensesGuests(addOn, price, question.fleet));
    const beside = { support: support.find(({ edition }) => edition === price.edition) ?? null };
    const alone = lineOf(price, { ...beside, windows: null }, question);
    return windows === undefined
      ? [alone]
      : [alone, lineOf(price, { ...beside, windows }, question)];
  });
}

function licensesGuests(addOn: Price, price: Price, { windowsGuests }: Fleet): boolean {
  return windowsGuests > 0 && addOn.windowsGuests !== null && addOn.currency === price.currency;
}

type Beside = { support: Price | null; windows: Price | null };

function lineOf(price: Price, beside: Beside, question: Question): CostLine {
  if (price.kind === "bundled") {
    return uncounted(
      price,
      question,
      "It comes with another product, and has no price of its own.",
    );
  }
  const answer = licenceCost(price, question.fleet);
  if (!answer.known) return uncounted(price, question, answer.reason);
  return { kind: "row", row: rowOf(price, beside, answer.cost, question) };
}

function uncounted(price: Price, { day, product }: Question, reason: string): CostLine {
  const record = day.citations.cite("price", price);
  const edition = editionBeside(product.name, price.edition);
  return { kind: "uncounted", line: { product, edition, reason, record } };
}

function rowOf(price: Price, beside: Beside, own: LicenceCost, question: Question): CostRow {
  const { day, fleet, product } = question;
  const extras = [beside.support, beside.windows].flatMap((extra) => {
    const answer = extra === null ? null : licenceCost(extra, fleet);
    return extra !== null && answer?.known === true ? [{ price: extra, cost: answer.cost }] : [];
  });
  const sum = extras.reduce((so, { cost }) => together(so, cost), together(own, nothing));
  const all = [{ price, cost: own }, ...extras];
  const editions = all.flatMap((part) =>
    part.price === beside.support ? [] : (editionBeside(product.name, part.price.edition) ?? []),
  );
  return {
    key: all.map((part) => part.price.slug).join("+"),
    product,
    edition: editions.length === 0 ? null : editions.join(" + "),
    currency: price.currency ?? "",
    ...{ perYear: sum.perYear, overFiveYears: sum.overFiveYears, once: sum.once },
    counted: all.map((part) => countedWords(part.price, part.cost)).join(", plus "),
    minimum: minimumWords(price, own),
    ...coverWords(price, fleet, beside),
    ...{ basis: price.basis, from: price.from },
    records: all.map((part) => day.citations.cite("price", part.price)),
  };
}

const nothing = { once: 0, yearly: 0, overTerm: 0, overFiveYears: 0, perYear: 0 };
