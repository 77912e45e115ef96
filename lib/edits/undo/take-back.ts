import type { RecordKind, RecordOf, RecordRef, Stored } from "@/lib/domain/archive";
import type { Objection } from "@/lib/domain/checks/objection";
import { ownChecks } from "@/lib/domain/checks/own-checks";
import { recordFrom } from "@/lib/domain/checks/record-from";
import { referencesOf, type Reference } from "@/lib/domain/checks/references";
import { outlivesRetirement, soleClaim } from "@/lib/domain/checks/sole-claim";
import { sameValue } from "@/lib/domain/field-diff";
import { done, type Outcome } from "@/lib/domain/outcome";
import { countsAfter, revisionId, type Revision } from "@/lib/domain/revision";
import { takeBackMany, type TakenBack } from "@/lib/store/bulk/change-many";
import { recordsByName, type Held } from "@/lib/store/bulk/records-by-name";
import type { VaultTransaction } from "@/lib/store/open-vault";
import { revisionsById } from "@/lib/store/revisions";
import type { Stamp } from "@/lib/store/write-records";
import { saidTwice } from "../said-twice";
import { inWords, refusedFor, type Faulty } from "./refusal";

/** Revisions read and worked out before others have a turn. */
const AT_A_TIME = 2_000;

/** One record to be taken back, and whether it had been retired. */
type Step<K extends RecordKind> = TakenBack<K> & { isRetired: boolean };

/** A record that was taken back, and what it names now; nothing, when it no longer counts. */
export type Back = { ref: RecordRef; stored: Stored<RecordKind>; references: Reference[] };

/**
 * Takes the records of one kind back from the revisions of one save, all at once: each stands as
 * before its revision, or is retired where it did not count then. The revisions are the last of
 * their records. References are checked when all kinds are back.
 *
 * Refused as `invalid` when a record cannot stand like that any more; the words name the records.
 */
export async function takeBack<K extends RecordKind>(
  tx: VaultTransaction,
  kind: K,
  revisions: readonly Revision[],
  stamp: Stamp,
): Promise<Outcome<Back[]>> {
  const steps: Step<K>[] = [];
  const faulty: Faulty[] = [];
  for (let at = 0; at < revisions.length; at += AT_A_TIME) {
    const some = revisions.slice(at, at + AT_A_TIME);
    const slugs = some.map(({ recordSlug }) => recordSlug);
    const held = await recordsByName(tx, kind, slugs);
    const earlier = await revisionsById(tx, some.map((one) => earlierId(kind, one))); // prettier-ignore
    for (const one of some) {
      const read = stepOf(kind, held.get(one.recordSlug), earlier.get(earlierId(kind, one)));
      if (read.step !== null) steps.push(read.step);
      if (read.objections.length > 0) {
        faulty.push({ ref: { kind, slug: one.recordSlug }, objections: read.objections });
      }
    }
  }
  faulty.push(...(await claimsLost(tx, kind, steps)));
  if (faulty.length > 0) return refusedFor(inWords(faulty));
  await takeBackMany(tx, kind, steps, stamp);
  return done(steps.map((step) => backOf(kind, step, stamp)));
}

const earlierId = (kind: RecordKind, { recordSlug, version }: Revision): string =>
  revisionId(kind, recordSlug, version - 1);

type Reading<K extends RecordKind> = { step: Step<K> | null; objections: Objection[] };

/** What becomes of a record, from how it stands and from what the log says of the version before. */
function stepOf<K extends RecordKind>(
  kind: K,
  held: Held | undefined,
  earlier: Revision | undefined,
): Reading<K> {
  if (held === undefined) throw new Error(`A ${kind} is in the log and not on record.`);
  const { record: now, objections } = recordFrom(kind, JSON.parse(held.json));
  if (now === null) return { step: null, objections };
  const before = { record: now, version: held.version };
  const { isRetired } = held;
  if (earlier?.after == null) {
    return { step: { before, after: now, action: "retired", isRetired }, objections: [] };
  }
  const then = recordFrom(kind, JSON.parse(earlier.after));
  if (then.record === null) return { step: null, objections: then.objections };
  // It had been retired: it is again, as it was then.
  const action = countsAfter(earlier.action) ? "restored" : "retired";
  const step: Step<K> = { before, after: then.record, action, isRetired };
  return { step, objections: [...then.objections, ...objectionsTo(kind, step)] };
}

function objectionsTo<K extends RecordKind>(kind: K, step: Step<K>): Objection[] {
  const { before, after, action, isRetired } = step;
  if (action === "retired") return [];
  if (!isRetired && sameValue(before.record, after)) {
    return [{ field: "", message: "The record already stands like that." }];
  }
  return ownChecks(kind, after);
}

/** Claims that would be made again while another record has taken them up. */
async function claimsLost<K extends RecordKind>(
  tx: VaultTransaction,
  kind: K,
  steps: readonly Step<K>[],
): Promise<Faulty[]> {
  const claiming = steps.filter(({ action }) => action === "restored" || outlivesRetirement(kind));
  // Where nobody claims anything anew, nobody else need be asked.
  if (!claiming.some((step) => claimsAnew(kind, step))) return [];
  const twice = await saidTwice(tx, kind, claiming.map(({ after }): RecordOf<K> => after)); // prettier-ignore
  return twice.map(({ slug, objection }) => ({ ref: { kind, slug }, objections: [objection] }));
}

function claimsAnew<K extends RecordKind>(kind: K, { before, after, isRetired }: Step<K>): boolean {
  const claim = soleClaim(kind, after);
  if (claim === null) return false;
  const gaveUp = isRetired && !outlivesRetirement(kind);
  return gaveUp || soleClaim(kind, before.record)?.key !== claim.key;
}

function backOf<K extends RecordKind>(
  kind: K,
  { before, after, action }: Step<K>,
  { editedAt }: Stamp,
): Back {
  const counts = action === "restored";
  return {
    ref: { kind, slug: after.slug },
    stored: { record: after, version: before.version + 1, retiredAt: counts ? null : editedAt },
    references: counts ? referencesOf(kind, after) : [],
  };
}
