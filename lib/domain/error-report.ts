import { z } from "zod";
import { recordKinds } from "./archive";
import { slug, text } from "./fields";

const WRONG_LETTERS = 2000;
const WHERE_LETTERS = 1000;
/** RFC 5321: the longest address that mail can be sent to. */
const EMAIL_LETTERS = 254;

const blankIsNull = (value: unknown) =>
  value === undefined || (typeof value === "string" && value.trim() === "") ? null : value;

/** What a reader sends us; everything of it is untrusted. */
export const errorReportInput = z.object({
  wrong: z
    .string({ error: "Say what is wrong." })
    .trim()
    .min(1, "Say what is wrong.")
    .max(WRONG_LETTERS, `Use at most ${WRONG_LETTERS} letters.`),
  whereToRead: z.preprocess(
    blankIsNull,
    z.string().trim().max(WHERE_LETTERS, `Use at most ${WHERE_LETTERS} letters.`).nullable(),
  ),
  email: z.preprocess(
    blankIsNull,
    z
      .email("Enter an address such as ada@example.org, or leave it empty.")
      .max(EMAIL_LETTERS, `Use at most ${EMAIL_LETTERS} letters.`)
      .nullable(),
  ),
});
export type ErrorReportInput = z.infer<typeof errorReportInput>;

export const reportStates = ["open", "settled", "dismissed"] as const;

/** What a reader told us is wrong with a record. It changes nothing until an editor does. */
export const errorReport = z.object({
  id: z.string(),
  kind: z.enum(recordKinds),
  slug,
  wrong: z.string().min(1),
  whereToRead: z.string().nullable(),
  email: z.string().nullable(),
  /** ISO 8601 instants, UTC; the second is null while it is open. */
  madeAt: z.iso.datetime(),
  /** `settled`: we looked, and did what was needed. `dismissed`: there is nothing to do. */
  state: z.enum(reportStates),
  decidedBy: text.nullable(),
  decidedById: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  decidedReason: z.string().nullable(),
});
export type ErrorReport = z.infer<typeof errorReport>;
