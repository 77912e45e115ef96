import type { ReviewQueue } from "@/lib/domain/review-queue";

/** Each queue by its name and by what it asks of an editor. */
export const QUEUE_WORDS: Readonly<Record<ReviewQueue, { name: string; asks: string }>> = {
  proposals: {
    name: "Proposals",
    asks: "Edits that contributors propose. Nothing changes until you accept; the history then names both of you.",
  },
  reports: {
    name: "Readers’ reports",
    asks: "What readers told us is wrong. Look, correct what needs it, and say what you did.",
  },
  differs: {
    name: "Differs or gone",
    asks: "Evidence whose source no longer says so, or is no longer there. Correct the record, cite another source, or read it again.",
  },
  conflicts: {
    name: "Sources that differ",
    asks: "Readings that stand aside for another of the same question. Prefer one where it is the better reading, and say why; the one that counted stands aside then.",
  },
  promises: {
    name: "Promises past due",
    asks: "Due, and no outcome is on record. Find out what became of it and add the outcome. Longest overdue first.",
  },
  "support-ended": {
    name: "Support just ended",
    asks: "The end of support that was announced has come since we last looked. Did it hold?",
  },
  cited: {
    name: "Never read",
    asks: "Named as a source, never read by us: such records weigh as ungraded. Newest first, for new records weigh most in the scores.",
  },
  stale: {
    name: "Due for checking",
    asks: "Not looked at for longer than its kind’s interval (data/method/checking.md). Longest due first.",
  },
};
