import { z } from "zod";
import type { RecordOf, Stored } from "@/lib/domain/archive";
import type { Outcome } from "@/lib/domain/outcome";
import { onOrBefore, latestDay, partialDate } from "@/lib/domain/partial-date";
import type { EditStamp } from "@/lib/domain/role";
import { soundRecord } from "./objections";
import { openCounting } from "./open-record";
import { replaceRecord } from "./replace-record";
import { invalid, invalidField, save, type Saving, type Seen } from "./save";
import { dayBefore } from "./supersede-record";

/** Lists of spans within a record, of which the last is the present one. */
export type SpanList = { vendor: "names" | "owners"; product: "names" | "vendors" };

const begun = z.looseObject({ from: partialDate });

/**
 * The world changed: a vendor has another name or owner, a product another name or maker. Adds the
 * span `input`, untrusted, and closes the one before it on the day before. A new name becomes the
 * record's own.
 *
 * Refused as `invalid` when the span has no beginning or begins before the last one has; as
 * `not-found`; as `conflict` when someone saved since.
 */
export function followSpan<K extends "vendor" | "product">(
  seen: Seen<K>,
  list: SpanList[K],
  input: unknown,
  by: EditStamp,
): Promise<Outcome<Stored<K>>> {
  return save("edit", by, following(seen, list, input));
}

/** The same, as part of a save. */
export const following =
  <K extends "vendor" | "product">(
    seen: Seen<K>,
    list: SpanList[K],
    input: unknown,
  ): Saving<Stored<K>> =>
  async (tx, stamp) => {
    const opened = await openCounting(tx, seen, input);
    if (!opened.ok) return opened;
    const { kind } = seen;
    const before = opened.value;
    const span = begun.safeParse(input);
    if (!span.success) return invalidField("from", "Enter the day from which it holds.");

    const after = followed(kind, before.record, list, span.data);
    if (!after.ok) return after;
    const replacement = { kind, before, after: after.value, action: "superseded" } as const;
    return replaceRecord(tx, replacement, stamp);
  };

function followed<K extends "vendor" | "product">(
  kind: K,
  record: RecordOf<K>,
  list: SpanList[K],
  span: z.infer<typeof begun>,
): Outcome<RecordOf<K>> {
  const held = spansOf(record, list);
  const last = held.at(-1);
  if (last?.from != null && !onOrBefore(last.from, latestDay(dayBefore(span.from)))) {
    return invalid([
      { field: "from", message: `Enter a day after ${last.from}, when the last one began.` },
    ]);
  }
  const closed = held.map((one) =>
    one === last && one.until === null ? { ...one, until: dayBefore(span.from) } : one,
  );
  const name = list === "names" ? { name: span["name"] } : {};
  return soundRecord(kind, { ...record, ...name, [list]: [...closed, span] });
}

function spansOf(record: RecordOf<"vendor" | "product">, list: "names" | "owners" | "vendors") {
  if (list === "names") return record.names;
  if (list === "owners") return "owners" in record ? record.owners : [];
  return "vendors" in record ? record.vendors : [];
}
