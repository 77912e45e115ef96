import type { ReactNode } from "react";

/** A table as served: its links lead on, its controls wait for the script that answers them. */
export function AtRest({ children }: { children: ReactNode }) {
  return (
    <fieldset disabled className="contents">
      {children}
    </fieldset>
  );
}
