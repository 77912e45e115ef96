import type { TimelineKind } from "@/lib/domain/timeline-kind";

/** Outlines about a centre of 0 0, none of them a vendor's: colour says who, outline says what. */
const outlines: Record<TimelineKind, string> = {
  release: "M0-6.5V6.5",
  event: "M0-6L1.5-1.8L6-1.8L2.4 0.9L3.8 5.2L0 2.6L-3.8 5.2L-2.4 0.9L-6-1.8L-1.5-1.8Z",
  "promise-made": "M-6 0H5M1-4.2L5.4 0L1 4.2",
  "promise-due": "M-6.5 0H2.5M-1-3.8L2.6 0L-1 3.8M5.5-6V6",
  "support-end": "M-4.6-4.6L4.6 4.6M4.6-4.6L-4.6 4.6",
  price: "M-5.5-2.6H5.5M-5.5 2.6H5.5",
};

const RELEASE_STROKE = 3.6;
const STROKE = 2;

type Props = { kind: TimelineKind; colour: string; x?: number; y?: number };

/** A kind's mark inside a drawing. */
export function TimelineGlyph({ kind, colour, x = 0, y = 0 }: Props) {
  return (
    <path
      d={outlines[kind]}
      transform={`translate(${x} ${y})`}
      fill={kind === "event" ? colour : "none"}
      stroke={kind === "event" ? "none" : colour}
      strokeWidth={kind === "release" ? RELEASE_STROKE : STROKE}
    />
  );
}

/** The same in running text. */
export function TimelineKindMark({ kind }: { kind: TimelineKind }) {
  return (
    <svg
      width={14}
      height={14}
      viewBox="-7 -7 14 14"
      aria-hidden="true"
      className="inline-block shrink-0"
    >
      <TimelineGlyph kind={kind} colour="currentColor" />
    </svg>
  );
}
