import type { PartialDate } from "@/lib/domain/partial-date";
import type { forecastVerdicts } from "@/lib/domain/outcome-record";
import type { CitedRecord } from "../record/cited-record";
import type { VendorMark } from "../vendor/vendor-mark";

/** Unresolved: its horizon has passed and no record says what became of it. */
export type ForecastStanding = (typeof forecastVerdicts)[number] | "open" | "unresolved";

export type ForecastRow = {
  /** Vendor it is about; null = the market. */
  subject: VendorMark | null;
  event: string;
  resolutionRule: string;
  madeOn: PartialDate;
  /** null = none was set. */
  horizonOn: PartialDate | null;
  author: string;
  /** The forecast in the words of its source; null where none of its evidence quotes it. */
  quote: string | null;
  /** Coded from the words, 0–1; null where they allow none. */
  probability: number | null;
  probabilityReason: string | null;
  standing: ForecastStanding;
  settledOn: PartialDate | null;
  record: CitedRecord;
  /** The record of what became of it, public on the day. */
  outcome: CitedRecord | null;
};
