import { recordKinds } from "@/lib/domain/archive";
import type { VaultTransaction } from "@/lib/store/open-vault";
import { recordsNamingAny } from "@/lib/store/naming-records";
import { standingOf } from "@/lib/store/standing";
import { lostAmong, namedBy, refsIn } from "../objections";
import type { Faulty } from "./refusal";
import type { Back } from "./take-back";

/**
 * References that taking those records back has broken, asked once all of them are: what came back
 * names what does not count, or what counts names what was retired. Empty when all are whole.
 */
export async function brokenBy(tx: VaultTransaction, back: readonly Back[]): Promise<Faulty[]> {
  return [...(await lost(tx, back)), ...(await stillNamed(tx, back))];
}

async function lost(tx: VaultTransaction, back: readonly Back[]): Promise<Faulty[]> {
  const standing = await standingOf(tx, back.flatMap(({ references }) => refsIn(references))); // prettier-ignore
  return back.flatMap(({ ref, references }) => {
    const objections = lostAmong(references, standing);
    return objections.length === 0 ? [] : [{ ref, objections }];
  });
}

async function stillNamed(tx: VaultTransaction, back: readonly Back[]): Promise<Faulty[]> {
  const faulty: Faulty[] = [];
  const retired = back.filter(({ stored }) => stored.retiredAt !== null);
  for (const kind of recordKinds) {
    const slugs = retired.flatMap(({ ref }) => (ref.kind === kind ? [ref.slug] : []));
    if (slugs.length === 0) continue;
    for (const [slug, names] of await recordsNamingAny(tx, kind, slugs)) {
      faulty.push({ ref: { kind, slug }, objections: [namedBy(names)] });
    }
  }
  return faulty;
}
