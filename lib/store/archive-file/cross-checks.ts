import { recordKinds, type RecordKind } from "@/lib/domain/archive";
import type { Objection } from "@/lib/domain/checks/objection";
import { preferredOnce, soleClaim } from "@/lib/domain/checks/sole-claim";
import type { Fault } from "./fault";
import { allLines, faultAt, type Lines } from "./lines";

/** What is wrong between lines that are sound on their own. */
export function crossChecks(lines: Lines): Fault[] {
  return [...conflictGroups(lines), ...recordKinds.flatMap((kind) => saidTwice(kind, lines))];
}

function conflictGroups(lines: Lines): Fault[] {
  const grouped = groupBy(allLines(lines), ({ record }) => record.conflictGroup);
  return grouped.flatMap(([group, members]) => {
    const preferred = members.filter(({ record }) => record.preferred);
    const [blamed] = preferred.length === 0 ? members : preferred.slice(1);
    const objection = preferredOnce(group, preferred.length);
    return blamed === undefined || objection === null ? [] : [faultOf(blamed, objection)];
  });
}

/** Lines that say what only one record may say, and an earlier line does. */
function saidTwice<K extends RecordKind>(kind: K, lines: Lines): Fault[] {
  const claims = lines[kind].flatMap(({ line, record }) => {
    const claim = soleClaim(kind, record);
    return claim === null ? [] : [{ kind, line, ...claim }];
  });
  return groupBy(claims, ({ key }) => key).flatMap(([, same]) =>
    same.slice(1).map((one) => faultOf(one, one.objection)),
  );
}

const faultOf = (
  { kind, line }: { kind: RecordKind; line: number },
  { field, message }: Objection,
): Fault => faultAt(kind, line, field, message);

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}
