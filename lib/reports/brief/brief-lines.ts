import { shortened } from "@/lib/format/shortened";
import type { CitedRecord } from "../record/cited-record";
import type { VendorMark } from "../vendor/vendor-mark";
import type { BriefLine, BriefList } from "./brief";
import type { Footnotes } from "./footnotes";

/** Two lines of half a page at the smallest type. */
const LETTERS = 104;

export type Told = { when: string | null; text: string; vendor: VendorMark; record: CitedRecord };

/** The first `most` of these as lines with footnotes, and how many are left out. */
export function linesOf(
  told: readonly Told[],
  most: number,
  footnotes: Footnotes,
): Pick<BriefList, "lines" | "more"> {
  return {
    lines: told.slice(0, most).map((line) => lineOf(line, footnotes)),
    more: Math.max(0, told.length - most),
  };
}

function lineOf({ record, text, ...line }: Told, footnotes: Footnotes): BriefLine {
  const { kind, slug, notYetVerified } = record;
  return {
    ...line,
    text: shortened(text, LETTERS),
    footnotes: footnotes.cite([record]),
    notYetVerified,
    record: { kind, slug },
  };
}
