import type { IsoDate } from "@/lib/domain/iso-date";
import { compareDates, spanCovers } from "@/lib/domain/partial-date";
import type { SupportRecord } from "@/lib/domain/support-record";
import { listsOf } from "./records-about";

/**
 * What is claimed of one product on a day: of claims about one target, the newest, since an older
 * level has been superseded. A plan supersedes nothing.
 */
export function currentClaims(of: readonly SupportRecord[], asOf: IsoDate): SupportRecord[] {
  const held = of.filter(({ observedOn, endsOn }) =>
    spanCovers({ from: observedOn, until: endsOn }, asOf),
  );
  const byTarget = listsOf(held, ({ target }) => [target]);
  return held.filter((record) =>
    (byTarget.get(record.target) ?? []).every(
      (other) =>
        other.level === "planned" ||
        (record.level !== "planned" && compareDates(other.observedOn, record.observedOn) <= 0),
    ),
  );
}
