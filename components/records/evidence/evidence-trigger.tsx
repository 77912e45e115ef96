import type { ReactNode } from "react";
import { recordAddress } from "../addresses";
import type { EvidenceAsked } from "./panel/asked";

type Props = EvidenceAsked & {
  /** Says more to a screen reader than the value alone does. */
  label?: string;
  className?: string;
  children: ReactNode;
};

/**
 * A value that opens what it rests on beside itself: EvidenceInPlace, once on every page, hears the
 * click. It is a link to the record: without a script, or opened in another tab, it leads there.
 */
export function EvidenceTrigger({ kind, slug, day, label, className, children }: Props) {
  return (
    <a
      href={recordAddress(day, { kind, slug })}
      className={className ?? "link-ink"}
      aria-haspopup="dialog"
      aria-label={label}
    >
      {children}
    </a>
  );
}
