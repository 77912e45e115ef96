import { DayLink } from "./day-link";

type Props = {
  way: "before" | "after";
  /** Null at the ends of time. */
  step: { word: string; read: string } | null;
  path: string;
};

/** One quarter back or on: a small button that needs no script. */
export function QuarterStep({ way, step, path }: Props) {
  const look = "control grid min-w-8 place-items-center px-0! max-md:min-w-11";
  if (step === null) {
    return (
      <span aria-hidden="true" className={`${look} border-rule! text-ink-3!`}>
        <Chevrons way={way} />
      </span>
    );
  }
  return (
    <DayLink
      word={step.word}
      path={path}
      label={`Quarter ${way}: ${step.read}`}
      className={`${look} hover:text-accent!`}
    >
      <Chevrons way={way} />
    </DayLink>
  );
}

function Chevrons({ way }: { way: "before" | "after" }) {
  const path = way === "before" ? "M6 3L3 6L6 9M10 3L7 6L10 9" : "M2 3L5 6L2 9M6 3L9 6L6 9";
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" fill="none">
      <path d={path} stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
