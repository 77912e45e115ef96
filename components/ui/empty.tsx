import type { ReactNode } from "react";

/** Nothing to show: why, and what can be done about it. */
export function Empty({ reason, action }: { reason: string; action?: ReactNode }) {
  return (
    <p className="font-serif text-dek max-w-[34em] text-pretty py-2 text-ink-2">
      {reason} {action}
    </p>
  );
}
