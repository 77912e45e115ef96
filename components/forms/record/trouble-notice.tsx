"use client";

import { useEffect, useRef } from "react";
import type { Sent } from "./send-form";

type Trouble = Sent["as"] | null;

/** No answer came, or not the form's: what happened, and that everything typed is still here. */
export function TroubleNotice({ trouble, onRetry }: { trouble: Trouble; onRetry: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const words = trouble === null ? undefined : says[trouble];
  useEffect(() => box.current?.focus(), [words]);
  if (words === undefined) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-2 border-danger bg-danger-tint px-4 py-3"
    >
      <span>
        <strong>Not saved.</strong> {words} Nothing typed was lost.
      </span>
      {trouble === "signed-out" && (
        <a href="/sign-in" target="_blank" className="link">
          Sign in in another tab
        </a>
      )}
      <button type="button" className="control cursor-pointer font-semibold" onClick={onRetry}>
        Save again
      </button>
    </div>
  );
}

const says: Partial<Record<Sent["as"], string>> = {
  "signed-out": "You are no longer signed in. Sign in in another tab, then save again here.",
  "not-allowed": "Your account may not do this any more. Ask an administrator, then save again.",
  unanswered: "The site did not answer: you may be offline. Save again once it is back.",
};
