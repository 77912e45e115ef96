import type { LifecycleAxis, LifecycleBar, LifecycleSegment } from "./lifecycle-layout";

const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;
/** Thick while supported, thin on security updates: told apart without any colour. */
const THICK = 10;
const THIN = 4;
const INK = "var(--color-ink-2)";

/** One release's bar. Places are percentages, so that text and lines keep their size. */
export function LifecycleBarDrawing({ bar, axis }: { bar: LifecycleBar; axis: LifecycleAxis }) {
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true" className="block overflow-visible">
      <rect
        x={`${axis.today}%`}
        width={`${100 - axis.today}%`}
        height={HEIGHT}
        fill="var(--color-sunk)"
      />
      {axis.ticks.map(({ label, at }) => (
        <line key={label} x1={`${at}%`} x2={`${at}%`} y2={HEIGHT} stroke="var(--color-rule)" />
      ))}
      {bar.segments.map((segment) => (
        <Segment key={`${segment.left} ${segment.phase}`} segment={segment} />
      ))}
      {bar.open && (
        <svg x={`${axis.today}%`} y={MIDDLE} overflow="visible">
          <path d="M3 0H18M13-4L18 0L13 4" fill="none" stroke={INK} strokeWidth="1.5" />
        </svg>
      )}
      <line
        x1={`${axis.today}%`}
        x2={`${axis.today}%`}
        y2={HEIGHT}
        stroke="var(--color-accent)"
        strokeWidth="2"
      />
    </svg>
  );
}

function Segment({ segment: { phase, left, width, ahead } }: { segment: LifecycleSegment }) {
  if (phase === "not-known" || phase === "uncertain") {
    return (
      <line
        x1={`${left}%`}
        x2={`${left + width}%`}
        y1={MIDDLE}
        y2={MIDDLE}
        stroke={INK}
        strokeWidth={phase === "uncertain" ? 3 : 1.5}
        strokeDasharray={phase === "uncertain" ? "2 2" : "1.5 3.5"}
      />
    );
  }
  const height = phase === "supported" ? THICK : THIN;
  return (
    <rect
      x={`${left}%`}
      width={`${width}%`}
      y={MIDDLE - height / 2}
      height={height}
      fill={ahead ? "var(--color-paper)" : INK}
      stroke={INK}
    />
  );
}
