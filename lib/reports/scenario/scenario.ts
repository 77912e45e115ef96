import type { RecordKind } from "@/lib/domain/archive";
import type { Axis } from "@/lib/scoring/method";
import type { QuadrantLabel, PositionRow } from "../market/position-row";
import type { ReportFrame } from "../report-frame";
import type { ThreatRow } from "../threat/threat-row";
import type { VendorMark } from "../vendor/vendor-mark";
import type { AppliedChange } from "./apply-changes";

/** Where a vendor stands; points unrounded. */
export type Stand = {
  presence: number;
  direction: number;
  rank: PositionRow["presenceRank"];
  /** Names of those the evidence cannot tell from it, itself included. */
  tiedWith: readonly string[];
  quadrant: QuadrantLabel;
  quadrantShare: number;
};

/** A vendor on record and in the scenario; null = not rated there. */
export type ScenarioRow = {
  vendor: VendorMark;
  /** It exists only in the scenario: no page tells of it. */
  made: boolean;
  before: Stand | null;
  after: Stand | null;
};

/** A challenger on record and in the scenario, without its cells; null = it presses nobody there. */
export type ScenarioThreat = {
  challenger: VendorMark;
  made: boolean;
  before: ThreatRow | null;
  after: ThreatRow | null;
};

/** One summand of a score that is another in the scenario; null = it is not there. */
export type MovedLine = {
  vendor: string;
  /** Which score: an axis, or the threat to the chosen incumbent. */
  of: Axis | "threat";
  /** Criterion, or lever and segment. */
  part: string;
  label: string;
  before: number | null;
  after: number | null;
  /** Records on file behind it, at most two. */
  records: readonly { kind: RecordKind; slug: string; title: string }[];
};

/** A choice of a form: what the address says, and what the reader sees. */
export type Choice = { value: string; label: string };

export type ScenarioChoices = {
  promises: readonly Choice[];
  products: readonly Choice[];
  vendors: readonly Choice[];
};

/** A market as it would be with some changes, beside the one on record. Not a record. */
export type Scenario = ReportFrame & {
  finding: string;
  dek: string;
  changes: readonly AppliedChange[];
  /** What could not be applied and why, in words. */
  problems: readonly string[];
  /** By presence in the scenario, then on record. */
  rows: readonly ScenarioRow[];
  /** Whose challengers are ranked; null = nobody is rated. */
  incumbent: VendorMark | null;
  /** By threat in the scenario, then on record. */
  threats: readonly ScenarioThreat[];
  /** Those that differ most first. */
  lines: readonly MovedLine[];
  choices: ScenarioChoices;
};
