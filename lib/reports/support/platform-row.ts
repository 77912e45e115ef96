import type { Need, PlatformQuestion } from "@/lib/domain/platform-question";
import type { Dimension, SupportLevel } from "@/lib/domain/support-level";
import type { PricedProduct } from "../price/cost-row";
import type { ReportFrame } from "../report-frame";
import type { Relation } from "./bases";

/** `partly`: it does so with a limit, as an experiment, or without its maker's support. */
export type NeedState = "met" | "partly" | "failed" | "unknown";

/** What a platform answers to one need. */
export type NeedAnswer = {
  state: NeedState;
  level: SupportLevel | "not-checked";
  /** Versions, limit, or when it is due. */
  said: string | null;
  note: string | null;
  grade: string | null;
  /** Slug of the support record; null = not checked. */
  record: string | null;
  /** The system whose answer it is, where its own was not checked. */
  derived: { from: string; relation: Relation } | null;
};

/** What a physical core costs a year, of the cheapest edition. `unknown` says why it is not. */
export type PlatformPrice = {
  state: NeedState;
  /** Unrounded; 0 = no charge, null = not known. */
  perCore: number | null;
  /** "USD 135 a core and year", "no public price". */
  words: string;
  edition: string | null;
  /** Slug of the price record. */
  record: string | null;
};

/** How many needs of one weight a platform answers in each way. */
export type NeedCount = Record<NeedState, number> & { of: number };

/** `unclear`: nothing required is failed, and of some of it nobody knows. */
export type Verdict = "meets" | "partly" | "unclear" | "fails";

export type PlatformRow = {
  product: PricedProduct;
  verdict: Verdict;
  /** Counts the price among the required, where one is asked. */
  required: NeedCount;
  preferred: NeedCount;
  optional: NeedCount;
  /** In the order of the needs. */
  answers: readonly NeedAnswer[];
  price: PlatformPrice;
};

/** A need with the words for it. `asked` = nobody has recorded it of any product by the day: 0. */
export type NamedNeed = Need & { name: string; asked: number };

export type PlatformAnswer = ReportFrame & {
  question: PlatformQuestion;
  needs: readonly NamedNeed[];
  finding: string;
  /** What a price is worked out for. */
  priceBasis: string;
  /** Those that meet most come first, by verdict. */
  rows: readonly PlatformRow[];
};

/** Targets that can be asked for, with how many platforms on offer answer. */
export type NeedChoice = { dimension: Dimension; target: string; name: string; answers: number };

export type PlatformFinder = ReportFrame & {
  dek: string;
  choices: readonly NeedChoice[];
  /** For the targets that most products answer for. */
  initial: PlatformAnswer;
};
