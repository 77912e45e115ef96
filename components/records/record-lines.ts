import type { RecordKind } from "@/lib/domain/archive";
import { kindName } from "@/lib/format/names";
import type { CitedRecord } from "@/lib/reports/record/cited-record";

/**
 * A record as a page sends it to be drawn: hundreds of them would otherwise travel as drawn rows,
 * twice. Sources: how many it rests on; null = nobody has read any of them yet.
 */
export type RecordLine = readonly [
  kind: number,
  slug: string,
  title: string,
  sources: number | null,
];

/** Records with each of their kinds named once. */
export type RecordLines = {
  kinds: readonly (readonly [kind: RecordKind, name: string])[];
  lines: readonly RecordLine[];
};

/** Records as lines, in their order. */
export function recordLines(records: readonly CitedRecord[]): RecordLines {
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  return {
    kinds: kinds.map((kind) => [kind, kindName(kind)]),
    lines: records.map(({ kind, slug, title, evidence, notYetVerified }) => [
      kinds.indexOf(kind),
      slug,
      title,
      notYetVerified ? null : evidence.length,
    ]),
  };
}
