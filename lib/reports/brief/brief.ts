import type { RecordKind } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import type { PartialDate } from "@/lib/domain/partial-date";
import type { MoveRow } from "../change/move-row";
import type { CompareCriterion } from "../compare/comparison";
import type { PositionRow } from "../market/position-row";
import type { ReportFrame } from "../report-frame";
import type { ThreatRow } from "../threat/threat-row";
import type { VendorMark } from "../vendor/vendor-mark";

/** One line on paper, with the numbers of the sources it rests on. */
export type BriefLine = {
  /** A day in words; null where the line has none. */
  when: string | null;
  /** At most two lines of a column: longer words are cut and end with an ellipsis. */
  text: string;
  vendor: VendorMark;
  footnotes: readonly number[];
  notYetVerified: boolean;
  record: { kind: RecordKind; slug: string };
};

/** The first lines of a list, and how many more there are. */
export type BriefList = {
  finding: string;
  lines: readonly BriefLine[];
  more: number;
  /** Said beside the lines, or instead of them where there is none; "" = nothing to add. */
  note: string;
};

/** What one score moved by; its parts add up to the points. */
export type BriefMove = Pick<MoveRow, "vendor" | "before" | "after" | "points" | "reading"> & {
  of: "presence" | "direction" | "threat";
  /** "new evidence +1.2, evidence aged −0.4". */
  parts: string;
};

/** The moves of the last 90 days, as the page of changes tells them. */
export type BriefMoves = {
  finding: string;
  rows: readonly BriefMove[];
  /** Moves that are left out. */
  more: number;
  /** What made the moves shown, largest first, each with its points. */
  lines: readonly BriefLine[];
  /** Why a vendor was not ranked on one of the days; "" = all were, or none on either. */
  note: string;
  /** The words of the address where all stand: the earlier day, and the vendor pressed. */
  since: string;
  to: string | null;
};

/** The greatest threats to one vendor; each with its lever points and its strongest sources. */
export type BriefChallengers = {
  incumbent: VendorMark;
  finding: string;
  rows: readonly (ThreatRow & { footnotes: readonly number[] })[];
  /** Challengers that score less and are left out. */
  more: number;
  /** Why nobody is ranked; null where somebody is, or could be. */
  unrankedReason: string | null;
};

/** A source as it stands at the end, by its number in the text. */
export type NumberedSource = {
  number: number;
  slug: string;
  publisher: string;
  title: string;
  publishedOn: PartialDate | null;
  /** "B". */
  reliability: string;
  /** Null: nobody has read it yet. */
  readOn: IsoDate | null;
};

/** All that fills two pages: about one vendor, the threats to one, or two side by side. */
export type Brief = ReportFrame & {
  about: "vendor" | "threats" | "comparison";
  vendors: readonly VendorMark[];
  /** Over every page: "threats to VMware". */
  subject: string;
  finding: string;
  dek: string;
  /** Those it is about and the first of the market, by presence; without their lines. */
  positions: readonly PositionRow[];
  positionFinding: string;
  /** Rated vendors that are not drawn. */
  others: number;
  challengers: readonly BriefChallengers[];
  /** Only of two side by side. */
  criteria: readonly CompareCriterion[];
  promises: BriefList;
  changes: BriefMoves;
  prices: BriefList;
  structure: BriefList;
  exploited: BriefList;
  ends: BriefList;
  /** Filters, weights and what is assumed, in sentences. */
  assumptions: string;
  citedSources: readonly NumberedSource[];
};
