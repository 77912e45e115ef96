import { z } from "zod";
import { slug, text } from "./fields";
import { partialDate } from "./partial-date";
import { recordHeader } from "./record-header";

export const promiseVerdicts = ["kept", "late", "dropped", "partial"] as const;
export const forecastVerdicts = [
  "came-true",
  "mostly-true",
  "partly-true",
  "not-by-horizon",
] as const;
export const claimVerdicts = [
  "confirmed",
  "supported-by-evidence",
  "came-true",
  "came-true-later",
  "gap-closed",
  "changed",
  "partly-right",
  "contested",
  "not-confirmed",
  "wrong",
  "was-true-then",
] as const;
export const verdicts = [...promiseVerdicts, ...forecastVerdicts, ...claimVerdicts] as const;

/** What became of a promise, a forecast or a statement. */
export const outcomeRecord = recordHeader.extend({
  ofKind: z.enum(["promise", "forecast", "statement"]),
  of: slug,
  verdict: z.enum(verdicts),
  /** Delivered, withdrawn, or decided on. */
  settledOn: partialDate,
  /** When somebody said so in public. */
  publishedOn: partialDate,
  summary: text,
});
export type OutcomeRecord = z.infer<typeof outcomeRecord>;
