import type { RecordKind, Stored } from "@/lib/domain/archive";
import type { Evidence, Reliability } from "@/lib/domain/evidence";
import type { EditStamp } from "@/lib/domain/role";
import { findRecord, listRecords } from "@/lib/store/archive";
import { listOpenProposals } from "@/lib/store/proposals";
import { proposeEdit } from "../propose-edit";
import { bestGrade, type Grade } from "./better-grade";
import type { Finding } from "./finding";

/** What a catalogue's plain statement is worth: its source's letter, and 2. */
const CREDIBILITY = "2";

/** What was proposed, and what was not and why, a line each. */
export type Refreshed = { proposed: string[]; skipped: { what: string; why: string }[] };

type Batch = { name: string; readOn: string; by: Omit<EditStamp, "reason"> };

/**
 * Proposes what a catalogue adds and corrects, each for an editor to accept; nothing on record
 * changes. A value that rests on better evidence is left alone, and so is what waits already.
 */
export async function proposeRefresh(
  findings: readonly Finding[],
  batch: Batch,
): Promise<Refreshed> {
  const refreshed: Refreshed = { proposed: [], skipped: [] };
  const held = new Map<RecordKind, Stored<RecordKind>[]>();
  const waiting = new Set((await listOpenProposals()).map(({ kind, slug }) => `${kind}/${slug}`));
  const reliabilityOf = await reliabilities();
  for (const finding of findings) {
    const { kind } = finding;
    if (!held.has(kind)) held.set(kind, await listRecords(kind));
    const found = held.get(kind)?.find((one) => isAbout(one, finding)) ?? null;
    const slug = found?.record.slug ?? finding.slug;
    const skip = (why: string) => refreshed.skipped.push({ what: `${kind}/${slug}`, why });
    if (waiting.has(`${kind}/${slug}`)) skip("a proposal waits for review already");
    else if (found === null) await addition(finding, batch, refreshed, skip);
    else if (found.retiredAt !== null) skip("retired");
    else await correction(found, finding, { batch, refreshed, skip, reliabilityOf });
  }
  return refreshed;
}

type Skip = (why: string) => unknown;

async function addition(
  finding: Finding,
  batch: Batch,
  into: Refreshed,
  skip: Skip,
): Promise<void> {
  const { kind, slug, same, says, besides } = finding;
  if ((await findRecord(kind, slug)) !== null)
    return void skip(`its name is taken by another ${kind}`);
  const evidence = [evidenceOf(finding, batch, "e1")];
  const input = { slug, ...same, ...besides, ...says, evidence };
  await propose({ act: "add", kind, slug, input }, `not on record. ${finding.shows}`, {
    batch,
    into,
    skip,
  });
}

type Correcting = {
  batch: Batch;
  refreshed: Refreshed;
  skip: Skip;
  reliabilityOf: (source: string) => Reliability;
};

async function correction(
  { record, version }: Stored<RecordKind>,
  finding: Finding,
  { batch, refreshed, skip, reliabilityOf }: Correcting,
): Promise<void> {
  const fields: Record<string, unknown> = { ...record };
  const differs = Object.entries(finding.says).filter(([name, said]) => fields[name] !== said);
  if (differs.length === 0) return void skip("says so already");
  const grade = bestGrade(record.evidence, reliabilityOf);
  const own: Grade = `${reliabilityOf(finding.source)}${CREDIBILITY}`;
  // Nothing is written over where the record rests on something better; a blank may be filled.
  const isBetter = grade !== null && grade < own;
  const taken = differs.filter(([name]) => !isBetter || fields[name] === null);
  const kept = differs.filter((one) => !taken.includes(one)).map(([name]) => name);
  if (kept.length > 0)
    skip(`${kept.join(", ")} rests on better evidence (${grade}, this is ${own})`);
  if (taken.length === 0) return;
  const { kind } = finding;
  const { slug } = record;
  const evidence = [...record.evidence, evidenceOf(finding, batch, freeId(record.evidence))];
  const input = { ...fields, ...Object.fromEntries(taken), evidence };
  const told = taken.map(([name, said]) => `${name} ${inWords(said)}, was ${inWords(fields[name])}`); // prettier-ignore
  const edit = { act: "correct", kind, slug, baseVersion: version, input } as const;
  await propose(edit, `${told.join("; ")}.`, { batch, into: refreshed, skip });
}

async function propose(
  edit: {
    act: "add" | "correct";
    kind: RecordKind;
    slug: string;
    baseVersion?: number;
    input: unknown;
  },
  told: string,
  { batch, into, skip }: { batch: Batch; into: Refreshed; skip: Skip },
): Promise<void> {
  const made = await proposeEdit(edit, {
    ...batch.by,
    reason: `${batch.name}: ${told}`.slice(0, 600),
  });
  if (made.ok) into.proposed.push(`${edit.act} ${edit.kind}/${edit.slug}: ${told}`);
  else skip(made.problem.kind === "invalid" ? Object.values(made.problem.fields).flat().join(" ") : made.problem.kind); // prettier-ignore
}

function evidenceOf({ source, locator, shows }: Finding, { readOn }: Batch, id: string) {
  return { id, source, locator, shows, credibility: CREDIBILITY, reading: "verified", readOn };
}

function freeId(evidence: readonly Evidence[]): string {
  const taken = new Set(evidence.map(({ id }) => id));
  let number = evidence.length + 1;
  while (taken.has(`e${number}`)) number += 1;
  return `e${number}`;
}

function isAbout({ record }: Stored<RecordKind>, { same }: Finding): boolean {
  const fields: Record<string, unknown> = { ...record };
  return Object.entries(same).every(([name, value]) => fields[name] === value);
}

async function reliabilities(): Promise<(source: string) => Reliability> {
  const letters = new Map((await listRecords("source")).map(({ record }) => [record.slug, record.reliability])); // prettier-ignore
  return (source) => letters.get(source) ?? "F";
}

const inWords = (value: unknown): string =>
  typeof value === "string" ? value : value == null ? "not known" : JSON.stringify(value);
