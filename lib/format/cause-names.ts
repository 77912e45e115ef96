import type { Cause } from "@/lib/domain/cause";

/** Each cause of a move, as a table heads it. */
export const causeNames: Readonly<Record<Cause, string>> = {
  aged: "Evidence aged",
  corrected: "Evidence corrected",
  new: "New evidence",
  method: "Method changed",
  others: "Others moved",
};

/** What each cause means, in one sentence. */
export const causeMeanings: Readonly<Record<Cause, string>> = {
  aged: "the same records, weighed on the later day: they are older, promises fell due, deals left the last twelve months",
  corrected:
    "records that our archive now says otherwise, and readings that gave way to better ones of the same question",
  new: "what became public between the two days: new records, and what older ones now say, such as an end",
  method: "the checklists, server makers and reference products of the later day",
  others:
    "the vendor’s own score stayed and others passed it, entered or left; of a threat, also what the incumbent did",
};
