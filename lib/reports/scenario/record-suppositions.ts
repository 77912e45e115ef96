import type { RecordRef } from "@/lib/domain/archive";
import { changeWord, readChange } from "@/lib/domain/scenario";
import { formatMoney } from "@/lib/format/money";
import { judged } from "@/lib/scoring/coding/promise-standing";
import type { ThreatProfile } from "@/lib/scoring/profile";
import type { OpenMarket } from "../market/open-market";
import { promiseSuppositions } from "./promise-suppositions";
import { startOf } from "./scenario-state";
import { inForce, termsOf } from "./set-price";
import type { Supposition } from "./supposition";

/** What can be supposed of a record: what becomes of it, what it would cost, that it were none. Pure. */
export function recordSuppositions(market: OpenMarket, ref: RecordRef): Supposition[] {
  return [...ofPromise(market, ref), ...ofPrice(market, ref), ...withdrawn(market, ref)];
}

function ofPromise({ day, scores }: OpenMarket, { kind, slug }: RecordRef): Supposition[] {
  const promise = kind === "promise" ? day.citations.find("promise", slug) : null;
  if (promise === null) return [];
  return promiseSuppositions(promise, judged(scores.coding, promise).state, day.asOf);
}

/** Half of it: the reader can name another amount in the scenario. Only a price that compares. */
function ofPrice({ day }: OpenMarket, { kind, slug }: RecordRef): Supposition[] {
  const price = kind === "price" ? day.citations.find("price", slug) : null;
  const product = price === null ? null : day.citations.find("product", price.product);
  if (price === null || product === null || !price.amount || price.currency === null) return [];
  const state = startOf(day);
  if (termsOf(state, product, inForce(state, product.slug))?.slug !== slug) return [];
  const amount = Math.round((price.amount * CENTS) / 2) / CENTS;
  const word = changeWord({ kind: "price", product: product.slug, amount });
  return [{ words: `it costs half, ${formatMoney(amount, price.currency)}`, word }];
}

/** An amount in an address has no more than two decimals. */
const CENTS = 100;

function withdrawn(market: OpenMarket, { kind, slug }: RecordRef): Supposition[] {
  const word = changeWord({ kind: "withdraw", record: { kind, slug } });
  const isOffered = readChange(word) !== null && counts(market, { kind, slug });
  return isOffered ? [{ words: "this record were withdrawn", word }] : [];
}

/** Whether a score of the day rests on a record: a line of a position, or a part of a threat. */
function counts({ positions, scores }: OpenMarket, { kind, slug }: RecordRef): boolean {
  const names = ({ records }: { records: readonly RecordRef[] }) =>
    records.some((record) => record.kind === kind && record.slug === slug);
  return (
    positions.some(({ presence, direction }) =>
      [...presence.criteria, ...direction.criteria].some(({ lines }) => lines.some(names)),
    ) || scores.market.some((profile) => levelsOf(profile).some(names))
  );
}

function levelsOf({ presence, capability, leverage, price, ...rest }: ThreatProfile) {
  const bySegment = [presence, capability, leverage, price].flatMap((of) => Object.values(of));
  const whole = [rest.size, rest.moves, ...rest.resources.map(({ level }) => level)];
  return [...bySegment, ...whole].filter((level) => level !== null);
}
