import { formatReliability } from "../grades";
import {
  DAY_HELP,
  part,
  under,
  type EvidenceWords,
  type FieldWords,
  type HeaderField,
} from "./field-words";

const says = under("What the record says");

export const EVIDENCE_GROUP = "Evidence";
export const COUNTS_GROUP = "How it counts";

const counts = under(COUNTS_GROUP);

/** Credibility by its number, as the grading page has it. */
export const credibilityNames: Readonly<Record<string, string>> = {
  "1": "1: confirmed by others",
  "2": "2: probably true",
  "3": "3: possibly true",
  "4": "4: doubtful",
  "5": "5: improbable",
  "6": "6: truth cannot be judged",
};

/** Reliability by its letter, as the grading page has it. */
export const reliabilityNames: Readonly<Record<string, string>> = Object.fromEntries(
  ["A", "B", "C", "D", "E", "F"].map((letter) => [letter, formatReliability(letter)]),
);

/** What one piece of evidence asks for. */
export const evidenceWords: EvidenceWords = {
  id: part("Number", "Numbered by itself: e1, e2 and so on."),
  source: part("Source", "Search by title, publisher or name, for example techworld.", {
    picks: "source",
  }),
  locator: part("Where in it", "Page, paragraph or table, for example ¶ 8."),
  shows: part("What it shows, in your words", "One sentence, for example: Xen has difficulty running Windows.", { long: true }), // prettier-ignore
  quote: part("Quote, up to 15 words", "Word for word, or blank, for example: Xen still struggles to support Windows."), // prettier-ignore
  credibility: part("Credibility", "How likely it is to be true, for example 2: probably true.", {
    choices: credibilityNames,
  }),
  reading: part("State", "Cited evidence carries the dotted “not yet verified” mark and weighs less.", {
    cards: true,
    choices: { verified: "Verified: I read it", cited: "Cited: not read yet" },
  }), // prettier-ignore
  bearing: part("It speaks", "Against, where it contradicts the record and we say so all the same.", {
    choices: { for: "for the record", against: "against the record" },
  }), // prettier-ignore
  readOn: part("Day read", "The day you read it, for example 2026-11-18; blank while it is only cited."), // prettier-ignore
  checkedOn: part("Checked again on", "The last day somebody looked again, for example 2026-11-20; or blank."), // prettier-ignore
  checkOutcome: part("What that look found", "Whether the source still says so; blank where nobody looked again."), // prettier-ignore
};

/** What every kind of record asks for beside its own fields. */
export const headerWords: { readonly [F in HeaderField]: FieldWords } = {
  slug: says("Address", "Its name in addresses, for good. Blank = made from what it says, for example xen-guest-os-windows-partial-2005-10."), // prettier-ignore
  evidence: {
    ...under(EVIDENCE_GROUP)("Evidence", "At least one; a record without it cannot be saved. For example a page of the maker's documentation."), // prettier-ignore
    entry: "piece of evidence",
    parts: evidenceWords,
  },
  note: says("Note", "For readers, beside the record: what is missing, how a day was inferred. For example: boots only on VT hardware.", { long: true }), // prettier-ignore
  publicOn: counts("Public from, if not by its kind's rule", `Usually blank. ${DAY_HELP}`),
  publicOnReason: counts("Why that day", "Needed with such a day, for example: the source appeared a week later."), // prettier-ignore
  conflictGroup: counts("Group of readings that disagree", "One name for all records that answer the same question differently, for example xen-windows-2005; else blank."), // prettier-ignore
  preferred: counts("This reading counts", "Of a group exactly one does; a record in no group always counts, for example: yes."), // prettier-ignore
  preferredReason: counts("Why this reading counts, or not", "For example: the maker's own documentation is nearer than a reseller's page.", { long: true }), // prettier-ignore
};
