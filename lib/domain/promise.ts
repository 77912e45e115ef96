import { z } from "zod";
import { dateOrUnknown, fraction, slug, slugOrNone, text, textOrUnknown } from "./fields";
import { partialDate } from "./partial-date";
import { recordHeader } from "./record-header";
import { segments } from "./segment";
import { dimensions } from "./support-record";

/**
 * What a kept promise would raise: the lever, where, and to which level (0–1). Presence counts
 * products, so a promise of presence is a first product in the segment: 1, and nothing where one
 * already ships.
 */
export const promiseAim = z
  .object({
    lever: z.enum(["capability", "leverage", "price", "presence"]),
    segment: z.enum(segments),
    targetLevel: fraction,
    /** Why this level: the coding is a judgement and says so. */
    reason: text,
  })
  .refine(({ lever, targetLevel }) => lever !== "presence" || targetLevel === 1, {
    path: ["targetLevel"],
    error: "Presence is a first product in the segment: enter 1.",
  });
export type PromiseAim = z.infer<typeof promiseAim>;

/**
 * What a vendor said it would do. Its outcome is a record of its own (outcome.ts), public on its
 * own day; pending and overdue follow from the day asked about and are never stored.
 */
export const promise = recordHeader
  .extend({
    vendor: slug,
    product: slugOrNone,
    /** What is promised, in our own words. */
    promised: text,
    speaker: text,
    madeOn: partialDate,
    /** Both null: open-ended, never overdue. */
    dueFrom: dateOrUnknown,
    dueUntil: dateOrUnknown,
    /** The source gave no date; ours is assumed, for `dueReason`. */
    dueAssumed: z.boolean().default(false),
    dueReason: textOrUnknown,
    graceDays: z.number().int().min(0).default(0),
    aims: z.array(promiseAim).default([]),
    dimension: z.enum(dimensions).nullable().default(null),
    target: slugOrNone,
  })
  .refine(({ dueAssumed, dueReason }) => !dueAssumed || dueReason !== null, {
    path: ["dueReason"],
    error: "Say why this due date is assumed.",
  });
export type VendorPromise = z.infer<typeof promise>;
