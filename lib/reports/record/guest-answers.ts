import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import { readingsThatCount } from "@/lib/domain/conflict";
import type { GuestSystem } from "@/lib/domain/guest-system";
import { compareDates } from "@/lib/domain/partial-date";
import type { SupportLevel, SupportRecord } from "@/lib/domain/support-record";
import type { DayArchive } from "../day-archive";
import { guestOf } from "../product/guest";
import type { CitedRecord } from "./cited-record";
import type { Field } from "./record-fields";

/** How one product answers for a guest system, or for a line it belongs to. */
export type GuestAnswer = {
  product: { slug: string; name: string };
  level: SupportLevel;
  /** The name of the line that was answered for; null = the system itself. */
  line: string | null;
  record: CitedRecord;
};

/**
 * The newest answer of every product for a guest system and for each line it belongs to, by
 * product, then the system before its lines. Null for a record of any other kind.
 */
export function guestAnswers<K extends RecordKind>(
  day: DayArchive,
  kind: K,
  { slug }: RecordOf<K>,
): GuestAnswer[] | null {
  const system = kind === "guest-system" ? day.citations.find("guest-system", slug) : null;
  if (system === null) return null;
  const targets = withLines(day, system).map((one) => one.slug);
  const answers = readingsThatCount(day.archive.support)
    .filter(({ dimension, target }) => dimension === "guest-os" && targets.includes(target))
    .toSorted((a, b) => compareDates(b.observedOn, a.observedOn));
  const newest = new Map<string, SupportRecord>();
  for (const answer of answers) {
    const key = JSON.stringify([answer.product, answer.target]);
    if (!newest.has(key)) newest.set(key, answer);
  }
  return [...newest.values()]
    .map((answer) => ({ at: targets.indexOf(answer.target), told: told(day, slug, answer) }))
    .toSorted((a, b) => a.told.product.name.localeCompare(b.told.product.name) || a.at - b.at)
    .map((one) => one.told);
}

/** The system, the line it belongs to, and the line of that one. */
function withLines({ citations }: DayArchive, system: GuestSystem): GuestSystem[] {
  const found = [system];
  for (let line = system.line; line !== null;) {
    const next = citations.find("guest-system", line);
    if (next === null || found.includes(next)) break;
    found.push(next);
    line = next.line;
  }
  return found;
}

function told({ citations }: DayArchive, slug: string, answer: SupportRecord): GuestAnswer {
  const { product, target, level } = answer;
  return {
    product: { slug: product, name: citations.names.product(product) },
    level,
    line: target === slug ? null : citations.names.guest(target),
    record: citations.cite("support", answer),
  };
}

/** The fields of an answer for a guest: its target leads to the system, with what became of it. */
export function fieldsWithGuest<K extends RecordKind>(
  day: DayArchive,
  kind: K,
  { slug }: RecordOf<K>,
  fields: readonly Field[],
): readonly Field[] {
  const support = kind === "support" ? day.citations.find("support", slug) : null;
  const guest = support === null ? null : guestOf(day, support);
  if (support === null || guest === null) return fields;
  const { record, endInWords } = guest;
  const path = `records/guest-system/${record.slug}`;
  return fields.flatMap((field) =>
    field.label !== "Target"
      ? [field]
      : [
          { ...field, value: record.title, link: { kind: "record" as const, path } },
          ...(endInWords === null
            ? []
            : [{ name: "guest", label: "The guest", value: endInWords, link: null }]),
        ],
  );
}
