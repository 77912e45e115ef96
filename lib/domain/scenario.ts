import { z } from "zod";
import { isRecordKind, type RecordKind, type RecordRef } from "./archive";
import { slug } from "./fields";
import { isoDate, type IsoDate } from "./iso-date";

/** More would be no question any more but another market. */
export const MOST_CHANGES = 12;

/** One supposition about the archive of a day. It is never a record, and never stored. */
export type Change =
  | { kind: "kept" | "dropped"; promise: string }
  | { kind: "late"; promise: string; on: IsoDate }
  | { kind: "price"; product: string; amount: number }
  | { kind: "withdraw"; record: RecordRef }
  /** `into` takes over all that `vendor` has. */
  | { kind: "merge"; vendor: string; into: string }
  | { kind: "spin-off"; vendor: string; products: readonly string[] };

export type ChangeKind = Change["kind"];

/** How each kind of change is written in an address, for refusals. */
export const changeForms: Readonly<Record<ChangeKind, string>> = {
  kept: "kept:PROMISE",
  late: "late:PROMISE:YYYY-MM-DD",
  dropped: "dropped:PROMISE",
  price: "price:PRODUCT:AMOUNT",
  withdraw: "withdraw:KIND:RECORD",
  merge: "merge:VENDOR:INTO",
  "spin-off": "spin-off:VENDOR:PRODUCT+PRODUCT",
};

/** Kinds of record that others hang on or rest on: without them the others would say nothing. */
const BEARING = new Set<RecordKind>(["source", "vendor", "product"]);

/** Above any price on record; larger amounts would only be slips of the keyboard. */
const MOST_MONEY = 10_000_000;

const recordKind = z.string().transform((word, context) => {
  if (isRecordKind(word) && !BEARING.has(word)) return word;
  context.addIssue({ code: "custom", message: "Name a kind of record that can be withdrawn." });
  return z.NEVER;
});

/** Digits with at most two decimals: one amount is written in one way. */
const amount = z
  .string()
  .regex(/^(0|[1-9]\d{0,7})(\.\d{1,2})?$/)
  .transform(Number)
  .refine((value) => value <= MOST_MONEY);

const products = z
  .string()
  .transform((word) => word.split("+"))
  .pipe(z.array(slug).min(1).max(MOST_CHANGES))
  .refine((list) => new Set(list).size === list.length);

const written = z.union([
  z
    .tuple([z.enum(["kept", "dropped"]), slug])
    .transform(([kind, promise]): Change => ({ kind, promise })),
  z
    .tuple([z.literal("late"), slug, isoDate])
    .transform(([kind, promise, on]): Change => ({ kind, promise, on })),
  z
    .tuple([z.literal("price"), slug, amount])
    .transform(([kind, product, value]): Change => ({ kind, product, amount: value })),
  z
    .tuple([z.literal("withdraw"), recordKind, slug])
    .transform(([kind, of, name]): Change => ({ kind, record: { kind: of, slug: name } })),
  z
    .tuple([z.literal("merge"), slug, slug])
    .transform(([kind, vendor, into]): Change => ({ kind, vendor, into })),
  z
    .tuple([z.literal("spin-off"), slug, products])
    .transform(([kind, vendor, list]): Change => ({ kind, vendor, products: list })),
]);

/** A change as one word of an address says it: "kept:microsoft-…"; null for a word that says none. */
export function readChange(word: string): Change | null {
  return written.safeParse(word.split(":")).data ?? null;
}

/** The word of an address that says a change: the way back of `readChange`. */
export function changeWord(change: Change): string {
  switch (change.kind) {
    case "kept":
    case "dropped":
      return `${change.kind}:${change.promise}`;
    case "late":
      return `late:${change.promise}:${change.on}`;
    case "price":
      return `price:${change.product}:${change.amount}`;
    case "withdraw":
      return `withdraw:${change.record.kind}:${change.record.slug}`;
    case "merge":
      return `merge:${change.vendor}:${change.into}`;
    case "spin-off":
      return `spin-off:${change.vendor}:${change.products.join("+")}`;
  }
}

/** What two changes must not both say something about: a promise, a price, a record. */
export function subjectOf(change: Change): string {
  switch (change.kind) {
    case "kept":
    case "late":
    case "dropped":
      return `promise/${change.promise}`;
    case "price":
      return `price of ${change.product}`;
    case "withdraw":
      return `${change.record.kind}/${change.record.slug}`;
    case "merge":
      return `vendor/${change.vendor}`;
    case "spin-off":
      return changeWord(change);
  }
}
