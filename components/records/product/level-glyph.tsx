import type { SupportLevel } from "@/lib/domain/support-record";

export type ShownLevel = SupportLevel | "not-checked";

const INK = "var(--color-ink)";

/** A level as a glyph in ink: a disc that fills as support grows; cross, mark and dot stand apart. */
export function LevelGlyph({ level }: { level: ShownLevel }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      className="inline-block shrink-0"
      fill="none"
      stroke={INK}
      strokeWidth="1.6"
    >
      {glyphs[level]}
    </svg>
  );
}

const glyphs: Record<ShownLevel, React.ReactNode> = {
  supported: <circle r="5" fill={INK} />,
  partial: (
    <>
      <circle r="4.6" />
      <path d="M0-4.6A4.6 4.6 0 0 0 0 4.6z" fill={INK} />
    </>
  ),
  experimental: (
    <>
      <path d="M0-5.5L5.6 4.5H-5.6z" />
      <circle r="1.1" cy="1" fill={INK} stroke="none" />
    </>
  ),
  "runs-unsupported": <circle r="4.6" />,
  planned: <path d="M-5.5 0H5M1.5-3.5L5 0L1.5 3.5" />,
  "not-supported": <path d="M-4-4L4 4M4-4L-4 4" />,
  unknown: (
    <>
      <path d="M-2.6-2.6A2.7 2.7 0 1 1 0.9 0C0.2 0.5 0 0.9 0 2" />
      <circle r="1" cy="4.8" fill={INK} stroke="none" />
    </>
  ),
  "not-checked": <circle r="1" fill="var(--color-rule-strong)" stroke="none" />,
};

const tones: Record<ShownLevel, string> = {
  supported: "var(--cell-1)",
  partial: "var(--cell-2)",
  experimental: "var(--cell-3)",
  "runs-unsupported": "var(--cell-3)",
  planned: "transparent",
  "not-supported": "var(--cell-no)",
  unknown: "transparent",
  "not-checked": "transparent",
};

/** The ground a level stands on; glyph first, tone second. */
export function levelTone(level: ShownLevel): string {
  return tones[level];
}
