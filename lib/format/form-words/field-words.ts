import type { z } from "zod";
import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import type { Evidence } from "@/lib/domain/evidence";
import type { sourceHeader } from "@/lib/domain/record-header";

/** What a field names: a record of a kind, a target of support, or a record of a kind said beside it. */
export type Picks = RecordKind | "target" | { kindIn: string };

/** How a field of a form is called, and how it is filled in. */
export type FieldWords = {
  label: string;
  /** The heading it stands under. */
  group: string;
  /** How it is filled in, with an example. */
  help: string;
  /** Said after the number: "%", "days". */
  unit?: string;
  picks?: Picks;
  /** Room for more than a line. */
  long?: true;
  /** Choices as cards beside one another, where seeing all of them helps. */
  cards?: true;
  /** Names of choices whose code word is not how a reader would say it. */
  choices?: Readonly<Record<string, string>>;
  /** What one entry of a list is called: "name". */
  entry?: string;
  /** The fields of an entry, where the list is one of entries. */
  parts?: Readonly<Record<string, PartWords>>;
};

/** The same within an entry of a list, which stands under no heading of its own. */
export type PartWords = Omit<FieldWords, "group" | "parts" | "entry">;

export type HeaderField = keyof z.infer<typeof sourceHeader>;

/** Words for every field of a kind beside those that all kinds have; one forgotten does not compile. */
export type KindWords<K extends RecordKind> = {
  readonly [F in Exclude<keyof RecordOf<K>, HeaderField>]: FieldWords;
};

export type EvidenceWords = { readonly [F in keyof Evidence]: PartWords };

type More = Omit<FieldWords, "label" | "help" | "group">;

/** Words for the fields under one heading. */
export const under =
  (group: string) =>
  (label: string, help: string, more: More = {}): FieldWords => ({ label, group, help, ...more });

/** Words for a field of an entry. */
export const part = (
  label: string,
  help: string,
  more: Omit<PartWords, "label" | "help"> = {},
): PartWords => ({ label, help, ...more });

/** How a day that may be known to the month or year only is written. */
export const DAY_HELP = "Day, month or year as known: 2005-12-05, 2005-12 or 2005.";

/** How the end of something is written. */
export const END_HELP = "Day, month or year; blank = not ended, or not known.";
