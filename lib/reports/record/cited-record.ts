import type { RecordKind } from "@/lib/domain/archive";
import type { Credibility, Reliability } from "@/lib/domain/evidence";
import type { IsoDate } from "@/lib/domain/iso-date";
import type { PartialDate } from "@/lib/domain/partial-date";

/** One piece of evidence with the source it comes from, ready to be read. */
export type CitedEvidence = {
  /** kind/slug/e1: stable address of the evidence. */
  id: string;
  source: {
    slug: string;
    title: string;
    publisher: string;
    publishedOn: PartialDate | null;
    url: string | null;
  };
  locator: string | null;
  shows: string;
  quote: string | null;
  /** "B2". */
  grade: { reliability: Reliability; credibility: Credibility };
  reading: "verified" | "cited";
  bearing: "for" | "against";
  readOn: IsoDate | null;
  checkedOn: IsoDate | null;
  checkOutcome: "still-says-so" | "differs" | "gone" | null;
  /** The source was published after the day its record became public. */
  toldLater: boolean;
};

/** A record as a line of a table: what it says in one sentence, and what it rests on. */
export type CitedRecord = {
  kind: RecordKind;
  slug: string;
  /** One sentence: "Parallels Workstation costs 0.5 times VMware Workstation". */
  title: string;
  publicFrom: IsoDate;
  evidence: readonly CitedEvidence[];
  /** Nobody has read any of its sources yet. */
  notYetVerified: boolean;
};
