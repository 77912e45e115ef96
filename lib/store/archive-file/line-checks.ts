import { recordKinds, type RecordKind } from "@/lib/domain/archive";
import { ownChecks } from "@/lib/domain/checks/own-checks";
import { dangling, referencesOf } from "@/lib/domain/checks/references";
import type { Fault } from "./fault";
import { faultAt, type Lines } from "./lines";

/** The slugs that each kind's file names, faulty lines included. */
export type Slugs = Readonly<Record<RecordKind, ReadonlySet<string>>>;

/** What is wrong with each line on its own: dates, references, evidence, header. */
export function lineChecks(lines: Lines, slugs: Slugs): Fault[] {
  return recordKinds.flatMap((kind) => checksOfKind(kind, lines, slugs));
}

function checksOfKind<K extends RecordKind>(kind: K, lines: Lines, slugs: Slugs): Fault[] {
  return lines[kind].flatMap(({ line, record }) => {
    const lost = referencesOf(kind, record).filter(
      (reference) => reference.slug !== null && !slugs[reference.kind].has(reference.slug),
    );
    return [...ownChecks(kind, record), ...lost.map(dangling)].map(({ field, message }) =>
      faultAt(kind, line, field, message),
    );
  });
}
