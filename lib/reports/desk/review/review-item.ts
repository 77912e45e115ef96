import type { RecordKind, RecordRef } from "@/lib/domain/archive";
import type { ErrorReport } from "@/lib/domain/error-report";
import type { ProposedAct } from "@/lib/domain/proposal";
import type { ReviewQueue } from "@/lib/domain/review-queue";
import type { CitedEvidence } from "../../record/cited-record";
import type { ToldChange } from "../../record/record-history";

/** The record that something is due about. */
type About = {
  /** Unlike that of any other line. */
  key: string;
  kind: RecordKind;
  slug: string;
  /** What it says in one sentence; its name where it does not count. */
  title: string;
};

/** A piece of evidence whose source is to be read. */
export type EvidenceItem = About & {
  is: "evidence";
  /** The version to name in the check. */
  version: number;
  /** "e1". */
  evidence: string;
  piece: CitedEvidence;
  why: string;
};

/** A record that needs an edit. */
export type RecordItem = About & { is: "record"; why: string };

/** A reading that stands aside where sources differ. */
export type ReadingItem = About & {
  is: "reading";
  /** The revision that made the version to be named: "price/vsphere-2005@3". */
  id: string;
  /** Why it stands aside. */
  why: string;
  /** The reading that counts in its place. */
  instead: RecordRef & { title: string };
};

/** An edit that a contributor proposes. */
export type ProposalItem = About & {
  is: "proposal";
  id: string;
  act: ProposedAct;
  changes: readonly ToldChange[];
  reason: string;
  madeBy: string;
  madeAt: string;
  /** The record was saved since it was proposed. */
  moved: boolean;
};

/** What a reader told us is wrong. */
export type ReportItem = About &
  Pick<ErrorReport, "id" | "wrong" | "whereToRead" | "email" | "madeAt"> & { is: "report" };

export type ReviewItem = EvidenceItem | RecordItem | ReadingItem | ProposalItem | ReportItem;

export type WeekWork = {
  /** "2026-W48". */
  week: string;
  monday: string;
  checks: number;
  edits: number;
  decided: number;
};

export type ReviewCounts = Readonly<Record<ReviewQueue, number>>;

export type ReviewList = {
  queue: ReviewQueue;
  counts: ReviewCounts;
  /** Kinds of record in the queue, and how many of each. */
  kinds: readonly { kind: RecordKind; count: number }[];
  kind: RecordKind | null;
  items: readonly ReviewItem[];
  /** From 1. */
  page: number;
  pages: number;
  /** Newest week first. */
  progress: readonly WeekWork[];
};
