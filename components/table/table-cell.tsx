"use client";

import { Link } from "@/components/ui/link";
import {
  productAddress,
  recordAddress,
  sourceAddress,
  vendorAddress,
  whatIfAddress,
} from "@/components/records/addresses";
import { EvidenceTrigger } from "@/components/records/evidence/evidence-trigger";
import { ScoreTrigger } from "@/components/records/evidence/score-trigger";
import { VendorGlyph } from "@/components/records/vendor/vendor-glyph";
import type { Cell, CellLink } from "@/lib/tables/table";

type Props = {
  cell: Cell;
  day: string;
  /** Whose value it is, for who cannot see the row and the head. */
  of: string;
};

/** A value as it is read: led to its page, opened to its evidence, or as plain words. */
export function CellWords({ cell, day, of }: Props) {
  const { note, slot, whatIf } = cell;
  return (
    <>
      {slot === undefined ? (
        <Value {...{ cell, day, of }} />
      ) : (
        <span className="inline-flex items-baseline gap-2 [&>svg]:relative [&>svg]:top-0.5">
          <VendorGlyph slot={slot} />
          <Value {...{ cell, day, of }} />
        </span>
      )}
      {note !== undefined && (
        <span
          className={`block text-note text-ink-3 ${note.length > SHORT ? "min-w-40 whitespace-normal" : ""}`}
        >
          {note}
        </span>
      )}
      {whatIf !== undefined && (
        <Link
          href={whatIfAddress(day, [whatIf.word])}
          prefetch={false}
          className="link no-print block w-fit text-note max-md:py-3"
        >
          What if {whatIf.words}
        </Link>
      )}
    </>
  );
}

/** A longer note breaks into lines, also where numbers and days do not. */
const SHORT = 36;

function Value({ cell, day, of }: Props) {
  const { value, words, link, evidence, score, unverified = false } = cell;
  const className = unverified ? "link-ink unverified" : "link-ink";
  if (evidence !== undefined) {
    const label = `${words}: evidence of ${of}${unverified ? ", not yet verified" : ""}`;
    return (
      <EvidenceTrigger {...evidence} {...{ day, label, className }}>
        {words}
      </EvidenceTrigger>
    );
  }
  if (score !== undefined) {
    return (
      <ScoreTrigger slug={score} day={day} label={`${words}: evidence of ${of}`}>
        {words}
      </ScoreTrigger>
    );
  }
  if (link !== undefined) {
    return (
      <Link href={addressOf(link, day)} prefetch={false} className={className}>
        {words}
      </Link>
    );
  }
  return value === null ? <span className="text-ink-3">{words}</span> : words;
}

function addressOf(link: CellLink, day: string) {
  switch (link.to) {
    case "vendor":
      return vendorAddress(day, link.slug);
    case "product":
      return productAddress(day, link.slug);
    case "source":
      return sourceAddress(day, link.slug);
    case "record":
      return recordAddress(day, link);
  }
}
