import type { PartialDate } from "@/lib/domain/partial-date";
import type { SupportState } from "@/lib/domain/release-support";
import type { CitedRecord } from "../record/cited-record";

/** A release that shipped, with what its maker's support came to by the day. */
export type LifecycleRow = {
  version: string;
  releasedOn: PartialDate;
  /** Null = not on record by the day. */
  activeSupportEndsOn: PartialDate | null;
  supportEndsOn: PartialDate | null;
  state: SupportState;
  longTermSupport: boolean | null;
  /** The state and its days in a sentence. */
  inWords: string;
  record: CitedRecord;
};
