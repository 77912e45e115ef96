import type { RecordRef } from "@/lib/domain/archive";
import { recordKey } from "@/lib/domain/reading-changes";
import type { TwoDays } from "./two-days";
import type { MovedRecord } from "./move-row";

/** So many records of a reading are named; of more it gives the number. */
const NAMED = 8;

/** The records named, each once, with what they rest on; and how many more there are. */
export type Citing = (refs: readonly RecordRef[]) => { records: MovedRecord[]; more: number };

/** Cites records as the later day has them; those it has no more, as the earlier one did. */
export function movedRecords({ before, after }: Pick<TwoDays, "before" | "after">): Citing {
  const known = new Map<string, MovedRecord | null>();
  const find = (ref: RecordRef): MovedRecord | null => {
    const now = after.day.citations.citeRef(ref);
    if (now !== null) return { ...now, gone: false };
    const then = before.day.citations.citeRef(ref);
    return then === null ? null : { ...then, gone: true };
  };
  const cite = (ref: RecordRef) => {
    const key = recordKey(ref.kind, ref.slug);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = find(ref);
    known.set(key, made);
    return made;
  };
  return (refs) => {
    const once = [...new Map(refs.map((ref) => [recordKey(ref.kind, ref.slug), ref])).values()];
    const records = once.slice(0, NAMED).flatMap((ref) => cite(ref) ?? []);
    return { records, more: Math.max(0, once.length - NAMED) };
  };
}

/** Those that a step touched first: they are why the reading moved. */
export function touchedFirst(
  refs: readonly RecordRef[],
  touched: ReadonlySet<string>,
): RecordRef[] {
  const is = ({ kind, slug }: RecordRef) => touched.has(recordKey(kind, slug));
  return refs.toSorted((a, b) => Number(is(b)) - Number(is(a)));
}
