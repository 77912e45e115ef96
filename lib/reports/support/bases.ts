import type { GuestSystem } from "@/lib/domain/guest-system";
import type { DayArchive } from "../day-archive";

/** How a system comes to answer as another: as a release of a line, or as rebuilt from it. */
export type Relation = "line" | "rebuild";

export type Base = { slug: string; relation: Relation };

/** The distribution whose rebuilds run what it runs, by their makers' own aim. */
const REBUILT = "rhel";

/**
 * What a guest system answers as where nobody has checked it, nearest first: the lines it belongs
 * to, then the system of another maker it was rebuilt from, with its lines. Empty for all that the
 * records do not relate to anything.
 */
export function basesOf({ citations }: Pick<DayArchive, "citations">, target: string): Base[] {
  const find = (slug: string | null) =>
    slug === null ? null : citations.find("guest-system", slug);
  const system = find(target);
  if (system === null) return [];
  const lines = linesOf(system, find);
  const original = [system, ...lines]
    .map((one) => rebuiltFrom(one, find))
    .find((one) => one !== null);
  const rebuilt = original ? [original, ...linesOf(original, find)] : [];
  return [...asBases(lines, "line"), ...asBases(rebuilt, "rebuild")];
}

type Find = (slug: string | null) => GuestSystem | null;

function asBases(systems: readonly GuestSystem[], relation: Relation): Base[] {
  return systems.map(({ slug }) => ({ slug, relation }));
}

/** The line of a system, the line of that one, and so on; records that go round in a ring end. */
function linesOf(system: GuestSystem, find: Find): GuestSystem[] {
  const lines: GuestSystem[] = [];
  for (let line = find(system.line); line !== null && line !== system; line = find(line.line)) {
    if (lines.includes(line)) break;
    lines.push(line);
  }
  return lines;
}

function rebuiltFrom({ derivesFrom, maker }: GuestSystem, find: Find): GuestSystem | null {
  const original = find(derivesFrom);
  const isRebuild = original?.distribution === REBUILT && original.maker !== maker;
  return isRebuild ? original : null;
}
